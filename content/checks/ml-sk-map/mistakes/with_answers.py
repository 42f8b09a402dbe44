# fails: no_target
# hint: features_alone
from sklearn.cluster import KMeans
from sklearn.datasets import load_diabetes, load_wine
from sklearn.linear_model import LinearRegression, LogisticRegression

X, y = load_diabetes(return_X_y=True)
numbers = LinearRegression().fit(X, y).predict(X[[0, 70, 150]])
X, y = load_wine(return_X_y=True)
classes = LogisticRegression(max_iter=5000).fit(X, y).predict(X[[0, 70, 150]])
clusters = KMeans(3).fit(X, y).predict(X[[0, 70, 150]])
print(numbers, classes, clusters)
