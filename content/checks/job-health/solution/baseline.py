from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, recall_score
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def main():
    X, y = load_breast_cancer(return_X_y=True)
    model = make_pipeline(StandardScaler(), LogisticRegression())
    predicted = cross_val_predict(model, X, y, cv=5)  # free: one fold more finds as many
    print(confusion_matrix(y, predicted))
    print(f"recall of malignant cases: {recall_score(y, predicted, pos_label=0):.3f}")


if __name__ == "__main__":
    main()
