import argparse

from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def load_data():
    """Give the features and the classes."""
    features, classes = load_wine(return_X_y=True, as_frame=True)
    return features.rename(columns={"od280/od315_of_diluted_wines": "od280"}), classes


def build_model():
    """Give the pipeline, not yet fitted."""
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))  # free: how long it may search


def evaluate(model, X, y, seed):
    """Give the accuracy on a quarter that was held out."""
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=seed, stratify=y)
    return model.fit(X_train, y_train).score(X_test, y_test)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=42)  # free: the default is left open
    seed = parser.parse_args().seed
    print(f"accuracy {evaluate(build_model(), *load_data(), seed):.3f}")


if __name__ == "__main__":
    main()
