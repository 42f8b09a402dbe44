# fails: neighbours
# hint: scaled_first
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression())
found = []
for seed in range(20):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=seed)
    found.append(model.fit(X_train, y_train).score(X_test, y_test))
print(min(found), max(found))
scores = cross_val_score(KNeighborsClassifier(), X, y, cv=StratifiedKFold(5, shuffle=True, random_state=42))
print(scores.mean(), scores.std())
