"""A gardener measured leaves of two trees. Which tree has a new leaf, and how long will it be at a width of 5?

The first question has a class as its answer, the second a number. Both models learn by fit and answer by predict.
"""

from sklearn.linear_model import Ridge
from sklearn.tree import DecisionTreeClassifier

leaves = [[2.0, 7.1], [2.4, 8.0], [5.1, 6.2], [5.6, 6.6]]
trees = ["willow", "willow", "oak", "oak"]
print(DecisionTreeClassifier().fit(leaves, trees).predict([[5.0, 6.0]]))

widths, lengths = [[leaf[0]] for leaf in leaves[2:]], [leaf[1] for leaf in leaves[2:]]
print(Ridge(alpha=0.01).fit(widths, lengths).predict([[5.0]]).round(2))
