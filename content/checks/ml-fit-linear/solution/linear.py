import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error
from sklearn.model_selection import train_test_split


def weights(X, y):
    """Solve least squares with an intercept."""
    solved = np.linalg.lstsq(np.column_stack([np.ones(len(X)), X]), y)[0]
    return solved[0], solved[1:]


X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
line = LinearRegression().fit(X_train, y_train)
print("alike:", np.allclose(weights(X_train, y_train)[1], line.coef_))  # free: a look at both

for model in (line, DummyRegressor().fit(X_train, y_train)):
    predicted = model.predict(X_test)
    print("MAE", mean_absolute_error(y_test, predicted))
    print("RMSE", root_mean_squared_error(y_test, predicted))
    print("R²", r2_score(y_test, predicted))

plt.scatter(y_test, line.predict(X_test))  # free: the plot is for your eyes
plt.savefig("predicted.png")  # free: the plot is for your eyes
