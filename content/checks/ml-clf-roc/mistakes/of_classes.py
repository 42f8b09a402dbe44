# fails: area
# hint: shares_not_classes
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split


def cost(true, shares, threshold):
    alarm = shares >= threshold
    return 200 * np.sum((true == 1) & ~alarm) + 10 * np.sum((true == 0) & alarm)


def cheapest(true, shares):
    steps = np.linspace(0.01, 0.99, 99)
    return steps[np.argmin([cost(true, shares, step) for step in steps])]


X, y = make_classification(5000, n_features=10, n_informative=4, weights=[0.95], class_sep=1.5, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
print(roc_auc_score(y_test, LogisticRegression().fit(X_train, y_train).predict(X_test)))
