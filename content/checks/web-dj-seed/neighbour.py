"""A teacher draws the same three exercises for everyone in a class, each time that the list is printed.

The source of chance is made inside the function and always starts at the same place. Nobody else draws from it.
"""

import random


def exercises(pupil):
    chance = random.Random("class 5b")
    tasks = chance.sample(["fractions", "angles", "primes", "graphs", "sets"], 3)
    return f"{pupil}: {', '.join(tasks)}"


print(exercises("Ben"))
random.random()
print(exercises("Lea"))
