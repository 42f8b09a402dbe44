# fails: dearer_coffee
# hint: let_it_add
coffee, bread, apple = 3.50, 2.80, 0.40
paid = True
print(f"{'coffee':<10}{coffee * 2:>8.2f}")
print(f"{'bread':<10}{bread:>8.2f}")
print(f"{'apple':<10}{apple * 6:>8.2f}")
print(f"{'total':<10}   12.20")
