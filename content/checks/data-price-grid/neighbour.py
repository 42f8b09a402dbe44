"""What does each room cost with each floor? Areas go down, prices for a square metre go across, without a loop.

reshape(-1, 1) makes a column of the areas, and a column and a row stretch to a table.
"""

import numpy as np

areas = np.array([8, 12.5, 20])
floors = np.array([19, 45])
table = areas.reshape(-1, 1) * floors
print(table)
print("rooms and floors:", table.shape)
print("dearer than 500:", (table > 500).sum())
