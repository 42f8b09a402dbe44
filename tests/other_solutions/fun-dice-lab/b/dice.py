import math
import random
from itertools import product


def roll():
    return random.choice(range(1, 7)) + random.choice(range(1, 7))


counts = dict.fromkeys(range(2, 13), 0)
for _ in range(10000):
    counts[roll()] += 1
exact = dict.fromkeys(range(2, 13), 0)
for pair in product(range(1, 7), repeat=2):
    exact[sum(pair)] += 1
for number in counts:
    print(number, f"{counts[number] / 100:.2f}%", f"{100 * exact[number] / 36:.2f}%")
average = 7
variance = sum(times * (number - average) ** 2 for number, times in exact.items()) / 36
print("deviation", round(math.sqrt(variance), 2))
