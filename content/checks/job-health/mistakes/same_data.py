# fails: found_cases
# hint: never_seen
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, recall_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
p = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y).predict(X)
print(confusion_matrix(y, p))
print(recall_score(y, p, pos_label=0))
