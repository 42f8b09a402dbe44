name = input("What's your name? ")
print("Hello, " + name + "!")
print(365 * 24)
