"""A lamp costs more but saves power. After how many whole weeks is it cheaper, and which lamps are so within a year?"""

from math import floor

lamps = {"small": (12.0, 0.5), "large": (40.0, 0.6)}
weeks = {name: floor(price / won) + 1 for name, (price, won) in lamps.items()}
print(weeks, [name for name in weeks if weeks[name] < 53])
