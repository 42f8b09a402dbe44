import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import PrecisionRecallDisplay, RocCurveDisplay, precision_score, recall_score, roc_auc_score
from sklearn.model_selection import train_test_split


def cost(true, shares, threshold):
    """Add up what missed frauds and false alarms cost."""
    alarm = shares >= threshold
    missed = np.sum((true == 1) & ~alarm)
    false = np.sum((true == 0) & alarm)
    return 200 * missed + 10 * false


def cheapest(true, shares):
    return min(np.arange(1, 100) / 100, key=lambda threshold: cost(true, shares, threshold))  # free: from 0.01 to 0.99


X, y = make_classification(5000, n_features=10, n_informative=4, weights=[0.95], class_sep=1.5, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
shares = LogisticRegression().fit(X_train, y_train).predict_proba(X_test)[:, 1]

print("AUC", roc_auc_score(y_test, shares))
for threshold in (0.1, 0.3, 0.5):
    alarm = shares >= threshold  # free: no share is exactly at a threshold
    print(threshold, precision_score(y_test, alarm), recall_score(y_test, alarm))
print("cheapest", cheapest(y_test, shares))

fig, axes = plt.subplots(1, 2)  # free: the plot is for your eyes
RocCurveDisplay.from_predictions(y_test, shares, ax=axes[0])  # free: the plot is for your eyes
PrecisionRecallDisplay.from_predictions(y_test, shares, ax=axes[1])  # free: the plot is for your eyes
fig.savefig("curves.png")  # free: the plot is for your eyes
