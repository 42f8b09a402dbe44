from sklearn.cluster import KMeans
from sklearn.datasets import load_diabetes, load_wine
from sklearn.linear_model import LinearRegression, LogisticRegression

rows = [0, 70, 150]

X, y = load_diabetes(return_X_y=True)
numbers = LinearRegression().fit(X, y).predict(X[rows])

X, y = load_wine(return_X_y=True)
classes = LogisticRegression(max_iter=5000).fit(X, y).predict(X[rows])  # free: more steps change nothing
clusters = KMeans(3).fit(X).predict(X[rows])

print(numbers, classes, clusters)
