import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def majority(votes):
    """Give the most frequent class of each column."""
    return np.array([np.bincount(column).argmax() for column in votes.T])


X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)

tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
print("tree", tree.score(X_test, y_test))

rng = np.random.default_rng(0)  # free: the seed is yours
votes = []
for number in range(25):  # free: one tree more or less hardly matters
    rows = rng.integers(0, len(X_train), len(X_train))  # free: one row more or less hardly matters
    bagged = DecisionTreeClassifier(random_state=number).fit(X_train[rows], y_train[rows])
    votes.append(bagged.predict(X_test))
print("bag", (majority(np.array(votes)) == y_test).mean())

forest = RandomForestClassifier(200, oob_score=True, random_state=0).fit(X_train, y_train)
print("forest", forest.score(X_test, y_test))
print("out of bag", forest.oob_score_)
