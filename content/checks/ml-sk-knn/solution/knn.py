import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_one(x, X, y, k):
    """Let the k nearest rows of X vote for the class of x."""
    distances = np.sqrt(((X - x) ** 2).sum(axis=1))
    nearest = np.argsort(distances)[:k]
    return np.bincount(y[nearest]).argmax()


X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)

mine = [predict_one(x, X_train, y_train, 5) for x in X_test]  # free: a look, which no print shows in full
theirs = KNeighborsClassifier(5).fit(X_train, y_train).predict(X_test)  # free: a look, which no print shows in full
print("alike:", (mine == theirs).sum(), "of", len(theirs))  # free: a look

for first in ([], [StandardScaler()]):
    for k in (1, 5, 15, 51):
        model = make_pipeline(*first, KNeighborsClassifier(k)).fit(X_train, y_train)
        print("k", k, "accuracy", model.score(X_test, y_test))
