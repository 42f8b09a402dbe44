name1: str = "Coffee"
price1: float = 3.50
quantity1: int = 2
name2, price2, quantity2 = "Bread", 2.80, 1
name3, price3, quantity3 = "Apples", 0.40, 6
paid = True

amount1 = price1 * quantity1
amount2 = price2 * quantity2
amount3 = price3 * quantity3
print(f"{name1:<12}{amount1:>10.2f}")
print(f"{name2:<12}{amount2:>10.2f}")
print(f"{name3:<12}{amount3:>10.2f}")
print("-" * 22)
print(f"{'Total':<12}{amount1 + amount2 + amount3:>10.2f}")
