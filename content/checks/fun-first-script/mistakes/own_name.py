# fails: greets_others
# hint: whoever
input("What is your name? ")
name = "Ada"
print("Hello,", name)
print(365 * 24)
