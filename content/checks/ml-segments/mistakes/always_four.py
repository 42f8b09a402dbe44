# fails: three_heaps
# hint: highest_silhouette
# file: segments/fit.py
from sklearn.cluster import KMeans


def best_k(X):
    inertias = {k: KMeans(k, n_init=10, random_state=0).fit(X).inertia_ for k in range(2, 9)}
    return min(inertias, key=inertias.get)
