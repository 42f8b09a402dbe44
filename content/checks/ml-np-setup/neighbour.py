"""A shop notes the weight of five parcels in kilos. What do they weigh together, and what is the heaviest?

One list goes into the array, and one decimal in it is enough to make every element a float.
"""

import numpy as np

kilos = np.array([2, 0.8, 5, 1.25, 3])
print("together:", kilos.sum())
print("heaviest:", kilos.max())
print("elements:", kilos.size, "of type", kilos.dtype)
