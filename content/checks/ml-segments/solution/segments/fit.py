import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler


def cluster(X, k):
    return KMeans(k, n_init=10, random_state=0).fit_predict(X)  # free: more starts and other seeds end alike


def best_k(X):
    """Give the number of groups that lie apart most clearly."""
    return max(range(2, 9), key=lambda k: silhouette_score(X, cluster(X, k)))  # free: from 2 to 8


customers = pd.read_csv("segments/customers.csv")
X = StandardScaler().fit_transform(np.log1p(customers))
k = best_k(X)
print("segments:", k)

customers["segment"] = cluster(X, k)
groups = customers.groupby("segment")
print(groups.size())
print(groups.median())

plt.scatter(*PCA(2).fit_transform(X).T, c=customers["segment"])  # free: the plot is for your eyes
plt.savefig("segments/plane.png")  # free: the plot is for your eyes
