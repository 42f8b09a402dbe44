"""How many throws does it take to tell a fair coin from one that shows heads at 55%? About (2 / gap) squared, halved.

A smaller gap costs far more throws, as it is squared below the line.
"""

import math

for heads in (0.55, 0.60, 0.75):
    gap = heads - 0.5
    throws = math.floor((2 / gap) ** 2 / 2) + 1
    print(f"{heads:.0%} heads: {throws} throws")
