"""Which degree of a curve fits the swing of a bell best? Choose by points put aside, and leave the last three for the end.

The middle part picks the degree; the last part is looked at once, when the choice is made.
"""

import numpy as np

hours = np.linspace(0, 4, 21)
swing = np.exp(-hours) * 30 + np.array([0.4, -0.3, 0.2] * 7)
learn, choose, final = np.arange(21) % 3 == 0, np.arange(21) % 3 == 1, np.arange(21) % 3 == 2


def miss(degree, part):
    curve = np.polynomial.Polynomial.fit(hours[learn], swing[learn], degree)
    return np.abs(curve(hours[part]) - swing[part]).mean()


best = min(range(1, 7), key=lambda degree: miss(degree, choose))
print("degree", best, "misses by", miss(best, final).round(2))
