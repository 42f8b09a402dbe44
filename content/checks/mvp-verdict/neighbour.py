"""A sweet machine should give 10 grams. Nine bags weigh 10.4 on average, with a spread of 0.5. Chance, or too much?

The error of a mean is the spread by the root of the count; the tail beyond that distance, twice, is the p-value.
"""

from math import erfc, sqrt

mean, spread, bags = 10.4, 0.5, 9
z = (mean - 10) / (spread / sqrt(bags))
print("z:", round(z, 2))
print("p:", round(erfc(abs(z) / sqrt(2)), 4))
