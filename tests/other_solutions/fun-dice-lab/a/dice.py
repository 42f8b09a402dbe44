import itertools
import math
import random

ROLLS = 10_000
counts = {}
for _ in range(ROLLS):
    total = random.randint(1, 6) + random.randint(1, 6)
    counts[total] = counts.get(total, 0) + 1

pairs = list(itertools.product(range(1, 7), repeat=2))
sums = [a + b for a, b in pairs]
for total in range(2, 13):
    simulated = counts.get(total, 0) / ROLLS * 100
    exact = sums.count(total) / 36 * 100
    print(f"{total:>2} {simulated:6.2f} {exact:6.2f}")

mean = sum(sums) / len(sums)
print(f"Standard deviation: {math.sqrt(sum((s - mean) ** 2 for s in sums) / len(sums)):.2f}")
