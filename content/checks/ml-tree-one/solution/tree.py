import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier, plot_tree


def gini(labels):
    """Give the chance that two draws differ."""
    shares = np.unique(labels, return_counts=True)[1] / len(labels)
    return 1 - np.sum(shares**2)


def best_split(values, labels):
    """Give the threshold whose two sides are purest."""
    known = np.unique(values)

    def impurity(threshold):
        left = values <= threshold  # free: no value is halfway, and the sides may swap
        return left.mean() * gini(labels[left]) + (~left).mean() * gini(labels[~left])

    return min((known[1:] + known[:-1]) / 2, key=impurity)


X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
for depth in range(1, 8):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_train, y_train)
    print(depth, tree.score(X_train, y_train), tree.score(X_test, y_test))
    if depth == 3:  # free: the plot is for your eyes
        plot_tree(tree)  # free: the plot is for your eyes
        plt.savefig("tree.png")  # free: the plot is for your eyes
