import numpy as np
from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def counts(true, predicted):
    """Count true positives, false positives, false negatives and true negatives."""
    pairs = ((1, 1), (0, 1), (1, 0), (0, 0))
    return [np.sum((true == was) & (predicted == said)) for was, said in pairs]


def scores(true, predicted):
    """Give accuracy, precision, recall and F1."""
    tp, fp, fn, tn = counts(true, predicted)
    return {
        "accuracy": (tp + tn) / len(true),
        "precision": tp / (tp + fp) if tp else 0.0,
        "recall": tp / (tp + fn) if tp else 0.0,
        "f1": 2 * tp / (2 * tp + fp + fn) if tp else 0.0,
    }


X, y = make_classification(5000, n_features=10, n_informative=4, weights=[0.95], class_sep=1.5, random_state=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=42, stratify=y)
for model in (DummyClassifier(), LogisticRegression()):
    print(scores(y_test, model.fit(X_train, y_train).predict(X_test)))
