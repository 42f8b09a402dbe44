# fails: amounts
# hint: times
coffee, bread, apple = 3.50, 2.80, 0.40
paid = True
print(f"{'coffee':<10}{coffee:>8.2f}")
print(f"{'bread':<10}{bread:>8.2f}")
print(f"{'apple':<10}{apple:>8.2f}")
print(f"{'total':<10}{coffee + bread + apple:>8.2f}")
