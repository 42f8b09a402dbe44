# fails: line_errors
# hint: three_measures
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, mean_squared_error, r2_score
from sklearn.model_selection import train_test_split


def weights(X, y):
    w = np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y)[0]
    return w[-1], w[:-1]


X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
p = LinearRegression().fit(X_train, y_train).predict(X_test)
print(mean_absolute_error(y_test, p), mean_squared_error(y_test, p), r2_score(y_test, p))
