import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.metrics import silhouette_score


def kmeans(X, centres):
    """Group points around centres until nothing moves."""
    while True:
        away = np.linalg.norm(X[:, np.newaxis] - centres, axis=2)
        labels = away.argmin(axis=1)
        moved = np.array([X[labels == k].mean(axis=0) if k in labels else centres[k] for k in range(len(centres))])  # free: an empty group may stay or go
        if np.allclose(moved, centres):
            return labels, centres
        centres = moved


X, _ = make_blobs(300, centers=4, random_state=42)
rng = np.random.default_rng(0)  # free: the starts are yours
best = np.inf
for start in range(5):  # free: more starts do no harm
    labels, centres = kmeans(X, rng.choice(X, 4, replace=False))  # free: the starts are yours
    best = min(best, np.sum((X - centres[labels]) ** 2))
print("best inertia", best)

for k in range(2, 9):  # free: one k more does no harm
    labels = KMeans(k, n_init=10, random_state=0).fit_predict(X)  # free: more starts and other seeds end alike
    print(k, silhouette_score(X, labels))
