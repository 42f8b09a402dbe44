"""Nine people guess how many sweets are in a jar of 400. Is the middle of their guesses better than most of them?

Each one errs in a direction of their own, so the errors take each other away. That is what voting trees live on.
"""

import numpy as np

rng = np.random.default_rng(3)
guesses = np.round(400 + rng.normal(0, 120, size=(1000, 9)))
middle = np.median(guesses, axis=1)
better = abs(middle - 400)[:, None] < abs(guesses - 400)
print("the middle beats", round(9 * better.mean(), 1), "of 9 people")
print("mean miss of one:", abs(guesses - 400).mean().round(1), "of the middle:", abs(middle - 400).mean().round(1))
