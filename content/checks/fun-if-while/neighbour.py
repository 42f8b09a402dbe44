"""A door opens with a code. Somebody tries three codes; say for each whether it opens, and lock the door after two misses.

The loop ends in two ways: break when the door opens, or by itself when the misses are used up.
"""

code, attempts = "2580", ["1234", "0000", "2580"]
misses = 0
while misses < 2:
    attempt = attempts[misses]
    if attempt == code:
        print("open")
        break
    print(attempt, "is wrong")
    misses = misses + 1
print("misses:", misses)
