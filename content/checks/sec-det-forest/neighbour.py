"""A vet weighs and measures rabbits. Which one is odd, and is it the weight or the ears?

Grams and centimetres can't be compared. Divided by the usual distance in their column they can.
"""

import numpy as np

rabbits = np.array([[2000, 9.0], [2100, 9.5], [1900, 8.5], [2050, 14.0], [1950, 9.2]])
away = np.abs(rabbits - np.median(rabbits, axis=0))
usual = np.median(away, axis=0)
times = away / usual
oddest = times.max(axis=1).argmax()
print("rabbit", oddest, ("weight", "ears")[times[oddest].argmax()], times[oddest].round(1))
