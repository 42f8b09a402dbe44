# fails: four_scores
# hint: four_back
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier


def scores(X, y):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
    tree = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
    return tree.score(X_train, y_train), tree.score(X_test, y_test)


print(scores(*load_breast_cancer(return_X_y=True)))
