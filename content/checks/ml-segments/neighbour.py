"""A bakery knows when its guests come and what they pay. Is a day better split at noon or at four o'clock?

A good border keeps each side alike. The spread within both sides is added up, and the smaller sum wins.
"""

import numpy as np

hours = np.array([7, 8, 8, 9, 10, 15, 15, 17, 18, 18])
euros = np.array([3.0, 2.5, 3.2, 4.0, 3.1, 12.0, 9.5, 14.0, 11.0, 13.5])
for border in (12, 16):
    sides = euros[hours < border], euros[hours >= border]
    print(border, sum(side.std() * side.size for side in sides).round(2), [float(np.median(side)) for side in sides])
