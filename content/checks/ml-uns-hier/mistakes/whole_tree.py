# fails: drawn
# hint: twenty_leaves
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.datasets import load_wine
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
X = StandardScaler().fit_transform(X)
dendrogram(linkage(X, "ward"))
labels = fcluster(linkage(X, "ward"), 3, "maxclust")
for how in ("ward", "single", "complete"):
    print(how, adjusted_rand_score(y, fcluster(linkage(X, how), 3, "maxclust")))
