"""A hiker notes heights on a grid. Where is it steepest, if slopes to the east and to the north count together?

The slope at a place comes from its neighbours on both sides. The two directions join like the sides of a right angle.
"""

import numpy as np

heights = np.array([[100, 110, 130], [105, 125, 160], [115, 150, 220]])
north, east = np.gradient(heights.astype(float))
steep = np.sqrt(north**2 + east**2)
print(steep.round(1))
row, column = np.unravel_index(steep.argmax(), steep.shape)
print("steepest at", int(row), int(column))
