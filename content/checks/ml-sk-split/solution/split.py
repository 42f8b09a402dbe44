from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def scores(X, y):
    """Give training and test accuracy of a dummy and of a tree."""
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
    found = []
    for model in (DummyClassifier(), DecisionTreeClassifier(random_state=0)):
        model.fit(X_train, y_train)
        found += [model.score(X_train, y_train), model.score(X_test, y_test)]
    return found


X, y = load_breast_cancer(return_X_y=True)
print(*scores(X, y))
for strata in (y, None):
    test = train_test_split(y, test_size=0.25, random_state=42, stratify=strata)[1]
    print("share of class 1:", (test == 1).mean())
