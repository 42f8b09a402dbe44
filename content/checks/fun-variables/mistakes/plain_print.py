# fails: two_decimals
# hint: decimals
coffee, bread, apple = 3.50, 2.80, 0.40
paid = True
print("coffee", coffee * 2)
print("bread", bread * 1)
print("apple", round(apple * 6, 2))
print("total", round(coffee * 2 + bread + apple * 6, 2))
