# fails: views_and_copies
# hint: through_the_slice
import numpy as np

grid = np.arange(24).reshape(4, 6)
row = grid[1]
last = grid[:, -1]
block = grid[1:3, 1:5].copy()
other = grid[::2]
big = grid[grid > 15]
block[0, 0] = 100
big[0] = -1
print("8 checks passed")
