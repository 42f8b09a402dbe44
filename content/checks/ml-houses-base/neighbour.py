"""A taxi firm guesses how long rides take. How many minutes is it off if it always says the median?

The median is the guess with the smallest mean miss. Any cleverer guess has to beat that number.
"""

from statistics import mean, median

rides = [12, 7, 25, 9, 14, 40, 11, 8, 10]
for name, guess in {"median": median(rides), "mean": mean(rides)}.items():
    misses = [abs(ride - guess) for ride in rides]
    print(f"{name}: {60 * mean(misses):.0f} seconds")
