"""A cook rated dishes. Which ingredient pulls a rating up most, and which one down?

Each ingredient has a weight in a linear model, and the two ends of the order answer the question.
"""

import numpy as np
from sklearn.linear_model import Ridge

ingredients = ["salt", "butter", "liver", "lemon"]
dishes = np.array([[1, 1, 0, 0], [0, 1, 0, 1], [1, 0, 1, 0], [0, 0, 1, 1], [1, 1, 0, 1]])
pulls = Ridge(alpha=0.1).fit(dishes, [7, 9, 2, 3, 9]).coef_
print("up:", ingredients[pulls.argmax()], "down:", ingredients[pulls.argmin()])
print(dict(zip(ingredients, pulls.round(2).tolist(), strict=True)))
