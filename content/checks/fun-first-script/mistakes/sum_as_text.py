# fails: hours
# hint: no_quotes
name = input("What is your name? ")
print("Hello,", name)
print("365 * 24")
