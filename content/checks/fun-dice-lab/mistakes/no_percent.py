# fails: exact
# hint: of_thirty_six
import itertools
import math
import random

ROLLS = 10_000

counts = {}
for _ in range(ROLLS):
    total = random.randint(1, 6) + random.randint(1, 6)
    counts[total] = counts.get(total, 0) + 1

sums = [sum(pair) for pair in itertools.product(range(1, 7), repeat=2)]
for total in range(2, 13):
    simulated = counts.get(total, 0) / ROLLS * 100
    exact = sums.count(total) / len(sums)
    print(f"{total:2} {simulated:6.2f} {exact:6.2f}")

mean = sum(sums) / len(sums)
variance = sum((total - mean) ** 2 for total in sums) / len(sums)
print("deviation:", math.sqrt(variance))
