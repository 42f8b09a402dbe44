"""A shop sells umbrellas on rainy days. At which temperature is it best to guess, so that most guesses are right?

Every temperature is tried as a border: colder days are guessed as umbrella days, the others not.
"""

degrees = [21, 9, 14, 25, 11, 17]
sold = [False, True, True, False, True, False]


def right(border):
    return sum((degree < border) == umbrella for degree, umbrella in zip(degrees, sold, strict=True))


borders = sorted(degrees)
best = max(borders, key=right)
print("below", best, "degrees:", right(best), "of", len(sold), "guesses are right")
