# fails: typical
# hint: own_units
# file: segments/fit.py
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler


def best_k(X):
    scores = {k: silhouette_score(X, KMeans(k, n_init=10, random_state=0).fit_predict(X)) for k in range(2, 9)}
    return max(scores, key=scores.get)


customers = np.log1p(pd.read_csv("segments/customers.csv"))
X = StandardScaler().fit_transform(customers)
k = best_k(X)
print(k)
customers["segment"] = KMeans(k, n_init=10, random_state=0).fit_predict(X)
print(customers["segment"].value_counts(), customers.groupby("segment").median())
