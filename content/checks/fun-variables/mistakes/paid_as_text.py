# fails: paid
# hint: no_text
coffee, coffee_price, coffees = "coffee", 3.50, 2
bread, bread_price, breads = "bread", 2.80, 1
apple, apple_price, apples = "apple", 0.40, 6
paid = "True"

total = coffee_price * coffees + bread_price * breads + apple_price * apples
print(f"{coffee:<10}{coffee_price * coffees:>8.2f}")
print(f"{bread:<10}{bread_price * breads:>8.2f}")
print(f"{apple:<10}{apple_price * apples:>8.2f}")
print(f"{'total':<10}{total:>8.2f}")
