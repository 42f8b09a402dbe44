import matplotlib.pyplot as plt
from sklearn.datasets import fetch_california_housing
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

houses = fetch_california_housing(as_frame=True)  # free: arrays would do as well
X, y = houses.data, houses.target

plt.hist(y, bins=50)  # free: how many bars is yours
plt.savefig("houses/target.png")
plt.figure()
plt.scatter(X["Longitude"], X["Latitude"], c=y, s=3)  # free: the size of a dot is yours
plt.savefig("houses/map.png")

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
for model in (DummyRegressor(strategy="median"), make_pipeline(StandardScaler(), LinearRegression())):
    errors = -cross_val_score(model, X_train, y_train, cv=5, scoring="neg_mean_absolute_error")
    print(f"{100_000 * errors.mean():,.0f} dollars")
