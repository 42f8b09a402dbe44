# fails: three_groups
# hint: cut_in_three
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.datasets import load_wine
from sklearn.metrics import adjusted_rand_score

X, y = load_wine(return_X_y=True)
labels = fcluster(linkage(X, "ward"), 3, "maxclust")
print(adjusted_rand_score(y, labels))
