import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline


def components(X, n):
    """Give the n directions along which X varies most."""
    return np.linalg.svd(X - X.mean(axis=0), full_matrices=False)[2][:n]  # free: the full matrices begin alike


def needed(X, share):
    """Count the components that explain this share of the variance."""
    variances = np.linalg.svd(X - X.mean(axis=0), compute_uv=False) ** 2
    explained = np.cumsum(variances) / variances.sum()
    return np.argmax(explained >= share) + 1  # free: no share is hit exactly


X, y = load_digits(return_X_y=True)
print("needed for 95 percent:", needed(X, 0.95))
for n in (2, 10, 21, 64):  # free: one component more hardly matters
    model = make_pipeline(PCA(n), KNeighborsClassifier())
    print(n, cross_val_score(model, X, y, cv=5).mean())

plane = (X - X.mean(axis=0)) @ components(X, 2).T  # free: the plot is for your eyes
plt.scatter(*plane.T, c=y)  # free: the plot is for your eyes
plt.savefig("digits.png")  # free: the plot is for your eyes
