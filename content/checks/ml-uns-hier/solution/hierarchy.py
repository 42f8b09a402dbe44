import matplotlib.pyplot as plt
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.cluster import AgglomerativeClustering
from sklearn.datasets import load_wine
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
X = StandardScaler().fit_transform(X)

joins = linkage(X, "ward")
dendrogram(joins, p=20, truncate_mode="lastp")
plt.savefig("wines.png")  # free: the plot is for your eyes
labels = fcluster(joins, 3, criterion="maxclust")

for link in ("ward", "single", "complete"):
    print(link, adjusted_rand_score(y, AgglomerativeClustering(3, linkage=link).fit_predict(X)))
