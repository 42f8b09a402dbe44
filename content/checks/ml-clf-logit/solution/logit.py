import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def rebuild(model, rows):
    """Give the probability of class 1 for each of the scaled rows."""
    return sigmoid(rows @ model.coef_[0] + model.intercept_[0])


data = load_breast_cancer()
X_train, X_test, y_train, y_test = train_test_split(data.data, data.target, test_size=0.25, random_state=42, stratify=data.target)


def fitted(C):
    return make_pipeline(StandardScaler(), LogisticRegression(C=C)).fit(X_train, y_train)


scaler, logistic = fitted(1).named_steps.values()
weights = logistic.coef_[0]
for place in np.argsort(-abs(weights))[:5]:
    print(data.feature_names[place], weights[place])
for C in (0.01, 1, 100):  # free: 1 and 2 give the same accuracy
    print("C", C, "accuracy", fitted(C).score(X_test, y_test))
