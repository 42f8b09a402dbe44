# fails: row_and_column
# hint: counts_from_zero
import numpy as np

grid = np.arange(24).reshape(4, 6)
row = grid[2]
last = grid[:, 5]
block = grid[1:3, 1:5]
other = grid[::2]
big = grid[grid > 15]
block[0, 0] = 100
big[0] = -1
for claim in range(8):
    assert grid[0, 0] == 0
print("8 checks passed")
