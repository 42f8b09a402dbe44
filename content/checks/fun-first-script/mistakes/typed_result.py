# fails: calculated
# hint: let_it_count
name = input("What is your name? ")
print(f"Hello {name}, a year has 8760 hours")
