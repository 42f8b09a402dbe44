import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def points(n, rng):
    x = rng.random(n)
    return x, np.sin(2 * np.pi * x) + rng.normal(0, 0.2, n)


rng = np.random.default_rng(0)
x, y = points(15, rng)
x_test, y_test = points(200, rng)


def errors(degree, line=LinearRegression()):
    """Fit a polynomial to the 15 points; give its training and test error."""
    model = make_pipeline(PolynomialFeatures(degree), line).fit(x[:, None], y)
    parts = ((x, y), (x_test, y_test))
    return [mean_squared_error(true, model.predict(some[:, None])) for some, true in parts]


for degree in (1, 3, 14):
    print(degree, *errors(degree))
print("ridge", *errors(14, Ridge(alpha=0.001)))

degrees = range(1, 15)  # free: the plot is for your eyes
plt.semilogy(degrees, [errors(degree) for degree in degrees], label=["training", "test"])  # free: the plot is for your eyes
plt.legend()  # free: the plot is for your eyes
plt.savefig("overfit.png")  # free: the plot is for your eyes
