# fails: found_cases
# hint: scaled
import warnings

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, recall_score
from sklearn.model_selection import cross_val_predict

warnings.filterwarnings("ignore")
X, y = load_breast_cancer(return_X_y=True)
p = cross_val_predict(LogisticRegression(), X, y, cv=5)
print(confusion_matrix(y, p))
print(recall_score(y, p, pos_label=0))
