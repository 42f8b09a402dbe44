name = input("What is your name? ")
print("Hello,", name)
print("A year has", 365 * 24, "hours")
