# fails: scored
# hint: print_it
import matplotlib.pyplot as plt
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)
plt.scatter(X[:, 2], X[:, 3], c=y)
plt.savefig("figures/iris.png")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=30, random_state=0, stratify=y)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
model.score(X_test, y_test)
