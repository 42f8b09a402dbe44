# fails: drawn
# hint: petals
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)
plt.scatter(X[:, 0], X[:, 1], c=y)
plt.savefig("figures/iris.png")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=30, random_state=0, stratify=y)
model = make_pipeline(StandardScaler(), KNeighborsClassifier()).fit(X_train, y_train)
print(model.score(X_test, y_test))
