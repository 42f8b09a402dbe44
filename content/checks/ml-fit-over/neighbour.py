"""Six days of a fever, measured with an error. How far off is a smooth curve on day seven, and how far a wild one?

The wild curve passes through all six points; on the day that it hasn't seen it runs away.
"""

import numpy as np

days = np.arange(6)
fever = np.array([37.1, 38.2, 39.1, 39.0, 38.3, 37.6])
day_seven = 37.0
for degree in (2, 5):
    curve = np.poly1d(np.polyfit(days, fever, degree))
    inside = np.abs(curve(days) - fever).max()
    print("degree", degree, "inside", inside.round(2), "on day seven", abs(curve(6) - day_seven).round(2))
