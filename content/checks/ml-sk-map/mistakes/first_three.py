# fails: numbers
# hint: three_rows
from sklearn.cluster import KMeans
from sklearn.datasets import load_diabetes, load_wine
from sklearn.linear_model import LinearRegression, LogisticRegression

X, y = load_diabetes(return_X_y=True)
numbers = LinearRegression().fit(X, y).predict(X[:3])
X, y = load_wine(return_X_y=True)
classes = LogisticRegression(max_iter=5000).fit(X, y).predict(X[:3])
clusters = KMeans(3).fit(X).predict(X[:3])
print(numbers, classes, clusters)
