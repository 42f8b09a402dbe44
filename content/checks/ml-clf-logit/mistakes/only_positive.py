# fails: strongest
# hint: by_size
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def rebuild(model, rows):
    return sigmoid((rows @ model.coef_.T + model.intercept_)[:, 0])


data = load_breast_cancer()
X_train, X_test, y_train, y_test = train_test_split(data.data, data.target, random_state=42, stratify=data.target)
scaler = StandardScaler().fit(X_train)
weights = LogisticRegression().fit(scaler.transform(X_train), y_train).coef_[0]
for place in np.argsort(-weights)[:5]:
    print(data.feature_names[place], weights[place])
