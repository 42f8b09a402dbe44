# fails: greets
# hint: the_name
name = input("What is your name? ")
print("Hello, name")
print(365 * 24)
