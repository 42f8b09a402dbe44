# fails: scaled_scores
# hint: scaler_in_front
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


def predict_one(x, X, y, k):
    nearest = y[np.argsort(np.linalg.norm(X - x, axis=1))[:k]].tolist()
    return max(set(nearest), key=nearest.count)


X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
for k in (1, 5, 15, 51):
    print(k, KNeighborsClassifier(k).fit(X_train, y_train).score(X_test, y_test))
