# fails: other_links
# hint: three_links
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.datasets import load_wine
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
joins = linkage(StandardScaler().fit_transform(X), "ward")
dendrogram(joins, 20, "lastp")
labels = fcluster(joins, 3, "maxclust")
print(adjusted_rand_score(y, labels))
