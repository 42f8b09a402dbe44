from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
logistic = make_pipeline(StandardScaler(), LogisticRegression())

single = []
for seed in range(20):  # free: one seed more changes neither end
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=seed)
    single.append(logistic.fit(X_train, y_train).score(X_test, y_test))
print(min(single), max(single))

folds = StratifiedKFold(5, shuffle=True, random_state=42)
models = {
    "neighbours": make_pipeline(StandardScaler(), KNeighborsClassifier()),
    "tree": DecisionTreeClassifier(random_state=0),
    "logistic": logistic,
}
for name, model in models.items():
    scores = cross_val_score(model, X, y, cv=folds)
    print(name, scores.mean(), scores.std())
