# fails: straight
# hint: one_generator
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def points(n, rng):
    x = rng.random(n)
    return x, np.sin(2 * np.pi * x) + rng.normal(0, 0.2, n)


x, y = points(15, np.random.default_rng(0))
x_test, y_test = points(200, np.random.default_rng(0))


def errors(degree):
    model = make_pipeline(PolynomialFeatures(degree), LinearRegression()).fit(x[:, None], y)
    return ((model.predict(x[:, None]) - y) ** 2).mean(), ((model.predict(x_test[:, None]) - y_test) ** 2).mean()
