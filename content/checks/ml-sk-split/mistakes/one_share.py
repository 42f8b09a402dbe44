# fails: shares
# hint: with_and_without
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def scores(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
    dummy = DummyClassifier().fit(X_train, y_train)
    tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
    return [model.score(*part) for model in (dummy, tree) for part in ((X_train, y_train), (X_test, y_test))]


X, y = load_breast_cancer(return_X_y=True)
print(scores(X, y))
print("share", y.mean())
