import numpy as np

grid = np.arange(24).reshape(4, 6)

row = grid[1]
last = grid[:, -1]
block = grid[1:3, 1:5]
other = grid[::2]
big = grid[grid > 15]

assert row.shape == (6,)
assert last.tolist() == [5, 11, 17, 23]
assert block.shape == (2, 4)
assert other.shape == (2, 6)
assert big.min() == 16

block[0, 0] = 100
big[0] = -1

assert grid[1, 1] == 100
assert row[1] == 100
assert grid.min() == 0
print("8 checks passed")
