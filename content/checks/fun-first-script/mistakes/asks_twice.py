# fails: greets
# hint: EOFError
input("What is your name? ")
print("Hello,", input())
print(365 * 24)
