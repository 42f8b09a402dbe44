# fails: aligned
# hint: width
coffee, bread, apple = 3.50, 2.80, 0.40
paid = True
print(f"coffee {coffee * 2:.2f}")
print(f"bread {bread:.2f}")
print(f"apple {apple * 6:.2f}")
print(f"total {coffee * 2 + bread + apple * 6:.2f}")
