"""A heater's bill depends on the degrees outside. How far off is a line, and how far off is always saying the mean?

A mean miss in euros is easy to tell to people; a root of mean squares is larger when a few misses are large.
"""

import numpy as np
from sklearn.linear_model import LinearRegression

degrees = np.array([[-5], [0], [4], [9], [15], [20]])
euros = np.array([210, 170, 150, 118, 60, 49])
guesses = {"line": LinearRegression().fit(degrees, euros).predict(degrees), "mean": np.full(6, euros.mean())}
for name, guess in guesses.items():
    misses = euros - guess
    print(name, np.abs(misses).mean().round(1), np.linalg.norm(misses) / 6**0.5)
