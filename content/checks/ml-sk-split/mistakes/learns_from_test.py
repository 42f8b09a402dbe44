# fails: tree
# hint: both_parts
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def scores(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
    dummy = DummyClassifier().fit(X_train, y_train)
    tree = DecisionTreeClassifier(random_state=0).fit(X, y)
    return dummy.score(X_train, y_train), dummy.score(X_test, y_test), tree.score(X_train, y_train), tree.score(X_test, y_test)


print(scores(*load_breast_cancer(return_X_y=True)))
