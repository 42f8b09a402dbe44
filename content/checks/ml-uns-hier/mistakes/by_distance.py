# fails: three_groups
# hint: cut_in_three
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
labels = fcluster(linkage(StandardScaler().fit_transform(X), "ward"), 3)
