"""How surprising is the weather of two towns? One has rain on most days, the other has a bit of everything.

A share is weighed by how surprising it is. The sum is small where one kind of weather rules.
"""

from collections import Counter
from math import log2

for town, days in (("Bergen", "rain rain rain sun rain rain rain rain"), ("Vienna", "sun rain snow wind")):
    kinds = Counter(days.split())
    surprise = 0.0
    for number in kinds.values():
        part = number / kinds.total()
        surprise -= part * log2(part)
    print(town, f"{surprise:.2f} bits")
