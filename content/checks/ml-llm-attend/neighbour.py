"""How much of each colour goes into a mix, when three buckets were rated?

Ratings become shares that add up to 1, and the colours are mixed by these shares.
"""

import numpy as np

ratings = np.array([2.0, 1.0, 1.0])
colours = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255]])
parts = 2**ratings
parts = parts / sum(parts)
print(parts)
print(np.dot(parts, colours))
