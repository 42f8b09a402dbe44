# fails: recall
# hint: class_zero
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, recall_score
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
p = cross_val_predict(make_pipeline(StandardScaler(), LogisticRegression()), X, y, cv=5)
print(confusion_matrix(y, p))
print("recall", recall_score(y, p))
