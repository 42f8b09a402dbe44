"""Roll three dice 5,000 times. How often is the sum below 6, and which sum do 90 percent of the rolls not exceed?

Each row is a roll of three dice. The mean of a condition is how often it holds.
"""

import numpy as np

dice = np.random.default_rng(1).integers(1, 7, size=(5000, 3))
rolls = dice[:, 0] + dice[:, 1] + dice[:, 2]
print("average", rolls.mean())
print("below 6:", np.mean(rolls < 6))
print("90 percent reach at most", np.quantile(rolls, 0.9))
