# fails: inertia
# hint: best_of_five
import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.metrics import silhouette_score


def kmeans(X, centres):
    for _ in range(50):
        labels = ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
        centres = np.array([X[labels == k].mean(axis=0) for k in range(len(centres))])
    return labels, centres


X, _ = make_blobs(300, centers=4, random_state=42)
for k in range(2, 9):
    print(k, silhouette_score(X, KMeans(k, n_init=10).fit_predict(X)))
