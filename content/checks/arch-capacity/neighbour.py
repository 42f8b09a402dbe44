"""How many buses does a school trip need, and what do they drink?

Whole buses only, and one and a half litres for each child.
"""

from math import ceil

children, seats = 131, 48
print(ceil(children / seats), "buses", children * 1.5, "litres")
