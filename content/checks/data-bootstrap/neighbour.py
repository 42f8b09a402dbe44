"""Nine people were asked how long they sleep. How sure is the average of their hours?

Drawing nine answers from the nine again and again shows how much such an average moves.
"""

import random
from statistics import mean, quantiles

hours = [6.5, 7, 8, 5.5, 7.5, 9, 6, 7, 8.5]
dice = random.Random(3)
averages = [mean(dice.choices(hours, k=len(hours))) for _ in range(1000)]
cuts = quantiles(averages, n=20)
print(f"average {mean(hours):.2f}, and nine in ten lie between {cuts[0]:.2f} and {cuts[-1]:.2f}")
