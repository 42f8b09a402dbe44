coffee = "coffee"
coffee_price = 3.5
coffees = 2
bread = "bread"
bread_price = 2.8
breads = 1
apple = "apples"
apple_price = 0.4
apples = 6
paid = True

total = coffees * coffee_price + breads * bread_price + apples * apple_price
print(f"{coffee:<10}{coffees * coffee_price:>8.2f}")
print(f"{bread:<10}{breads * bread_price:>8.2f}")
print(f"{apple:<10}{apples * apple_price:>8.2f}")
print(f"{'TOTAL':<10}{total:>8.2f}")
print(type(paid))
