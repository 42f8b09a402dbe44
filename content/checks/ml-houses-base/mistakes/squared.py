# fails: line
# hint: five_folds
import matplotlib.pyplot as plt
from sklearn.datasets import fetch_california_housing
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import cross_val_score, train_test_split

X, y = fetch_california_housing(return_X_y=True, as_frame=True)
fig, ax = plt.subplots()
ax.hist(y)
fig.savefig("houses/target.png")
fig, ax = plt.subplots()
ax.scatter(X["Longitude"], X["Latitude"], c=y)
fig.savefig("houses/map.png")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
print(-100000 * cross_val_score(DummyRegressor(strategy="median"), X_train, y_train, scoring="neg_mean_absolute_error").mean())
print(100000 * mean_absolute_error(y_test, LinearRegression().fit(X_train, y_train).predict(X_test)))
