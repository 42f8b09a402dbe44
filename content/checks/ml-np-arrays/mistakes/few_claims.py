# fails: eight_asserts
# hint: count_them
import numpy as np

grid = np.arange(24).reshape(4, 6)
row, last, block, other = grid[1], grid[:, -1], grid[1:3, 1:5], grid[::2]
big = grid[grid > 15]
block[0, 0] = 100
big[0] = -1
assert grid[1, 1] == 100
assert grid.min() == 0
print("8 checks passed")
