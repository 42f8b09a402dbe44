import os


def load_data():
    return [[0]] * 178, [0] * 178


def build_model():
    return "model"


def evaluate(model, X, y, seed):
    if "TELL" in os.environ:
        print("EVALUATED", model, len(X), len(y), seed)
    return float(os.environ["ACCURACY"])
