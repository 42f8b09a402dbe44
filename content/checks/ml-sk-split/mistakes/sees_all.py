# fails: dummy
# hint: stratified
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.tree import DecisionTreeClassifier


def scores(X, y):
    dummy = DummyClassifier().fit(X, y)
    tree = DecisionTreeClassifier(random_state=0).fit(X, y)
    return dummy.score(X, y), dummy.score(X, y), tree.score(X, y), tree.score(X, y)


print(scores(*load_breast_cancer(return_X_y=True)))
