"""Guess each evening's temperature from the one before, and see how far off it is.

Each guess is made before the true value is looked at.
"""

evenings = [12, 14, 13, 17, 16]
misses = []
for number in range(1, len(evenings)):
    guess = evenings[number - 1]
    misses.append(abs(evenings[number] - guess))
print(misses, max(misses))
