# fails: seven_depths
# hint: usual_split
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier


def gini(labels):
    shares = np.bincount(labels) / len(labels)
    return 1 - (shares**2).sum()


def best_split(values, labels):
    def impurity(t):
        left = values <= t
        return left.mean() * gini(labels[left]) + (~left).mean() * gini(labels[~left])

    known = np.unique(values)
    return min((known[1:] + known[:-1]) / 2, key=impurity)


X, y = load_breast_cancer(return_X_y=True)
for depth in range(1, 8):
    print(DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X, y).score(X, y))
