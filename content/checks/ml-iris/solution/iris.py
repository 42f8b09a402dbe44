import matplotlib.pyplot as plt
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True, as_frame=True)  # free: an array does as well
plt.scatter(X["petal length (cm)"], X["petal width (cm)"], c=y)
plt.savefig("figures/iris.png")

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=30, random_state=0, stratify=y)
X_fit, X_val, y_fit, y_val = train_test_split(X_train, y_train, test_size=30, random_state=1, stratify=y_train)  # free: how you validate is yours

candidates = [make_pipeline(StandardScaler(), one) for one in (KNeighborsClassifier(), LogisticRegression())]
model = max(candidates, key=lambda one: one.fit(X_fit, y_fit).score(X_val, y_val))
model.fit(X_train, y_train)  # free: the part for validation may stay out
print("test accuracy", model.score(X_test, y_test))
print(confusion_matrix(y_test, model.predict(X_test)))
