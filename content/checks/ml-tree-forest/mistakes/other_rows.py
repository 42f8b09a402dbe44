# fails: bagged
# hint: bootstrap
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def majority(votes):
    return np.array([np.bincount(column).argmax() for column in votes.T])


X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
print(DecisionTreeClassifier(random_state=0).fit(X_train, y_train).score(X_test, y_test))
rng = np.random.default_rng(1)
votes = []
for _ in range(25):
    tree = DecisionTreeClassifier().fit(rng.choice(X_train, len(X_train)), rng.choice(y_train, len(y_train)))
    votes.append(tree.predict(X_test))
print((majority(np.array(votes)) == y_test).mean())
