"""Guess each day's temperature from the days before it, and see how wrong the guess was on average.

On each day only the earlier ones are known. The errors count without their sign.
"""


def warmest(known):
    return max(known)


degrees = [12, 14, 13, 17, 16, 19]
misses = []
for today in range(3, len(degrees)):
    guess = warmest(degrees[:today])
    misses.append(abs(guess - degrees[today]))
    print("day", today + 1, "guessed", guess, "was", degrees[today])
print("wrong by", sum(misses) / len(misses), "on average")
