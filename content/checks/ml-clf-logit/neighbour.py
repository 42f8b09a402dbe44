"""A seed sprouts the more likely, the warmer it is. At how many degrees is the chance even, and what is it at 20?

The log of the odds is a straight line in the degrees, so the even chance lies where the line crosses 0.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression

degrees = np.array([6, 8, 10, 12, 14, 16, 18, 22])
sprouted = [0, 0, 0, 1, 0, 1, 1, 1]
model = LogisticRegression(C=10).fit(degrees[:, np.newaxis], sprouted)
slope, shift = model.coef_.item(), model.intercept_.item()
print("even at", round(-shift / slope, 1), "degrees")
odds = np.exp(slope * 20 + shift)
print("at 20 degrees", round(odds / (odds + 1), 3))
