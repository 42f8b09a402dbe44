"""Four counts, four metrics, and a model that hardly finds a fraud."""

from judge import expect, run, value

FILES = ("metrics.py",)
PACKAGES = ("numpy", "sklearn")

TRUE = "np.array([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])"
SAID = "np.array([1, 1, 1, 0, 1, 1, 0, 0, 0, 0])"
NAMES = ("accuracy", "precision", "recall", "f1")


def _scores(true, said):
    lines = f"import numpy as np\nfound = scores({true}, {said})\n[float(found[name]) for name in {NAMES}]"
    return value("metrics.py", lines)


def four_counts():
    """3 found, 2 false alarms, 1 missed and 4 left in peace are counts of 3, 2, 1 and 4"""
    found = value("metrics.py", f"import numpy as np\n[int(n) for n in counts({TRUE}, {SAID})]")
    expect(found, [3, 2, 1, 4], of="counts", hint="true_and_said")


def four_metrics():
    """accuracy is then 0.7, precision 0.6, recall 0.75 and f1 0.667"""
    expect(
        _scores(TRUE, SAID), [0.7, 0.6, 0.75, 0.666667], of="accuracy, precision, recall, f1", places=4, hint="of_whom"
    )


def turned():
    """with truth and prediction swapped, precision is 0.75 and recall 0.6"""
    expect(
        _scores(SAID, TRUE), [0.7, 0.75, 0.6, 0.666667], of="accuracy, precision, recall, f1", places=4, hint="of_whom"
    )


def nothing_found():
    """who never says fraud has precision, recall and f1 of 0; who always does has a recall of 1"""
    expect(
        _scores(TRUE, "np.zeros(10, dtype=int)"), [0.6, 0.0, 0.0, 0.0], of="scores of never", places=4, hint="by_zero"
    )
    expect(
        _scores(TRUE, "np.ones(10, dtype=int)"),
        [0.4, 0.4, 1.0, 0.571429],
        of="scores of always",
        places=4,
        hint="of_whom",
    )


def no_fraud():
    """where there is no fraud at all, recall is 0 and accuracy 1"""
    zeros = "np.zeros(5, dtype=int)"
    expect(_scores(zeros, zeros), [1.0, 0.0, 0.0, 0.0], of="scores without a fraud", places=4, hint="by_zero")


def rare_fraud():
    """the dummy has an accuracy of 0.946, the model 0.953 and a recall of 0.13"""
    done = run("metrics.py")
    done.shows(0.9456, 0.9528, places=3, hint="both_models")
    done.shows(0.9456, 0, 0, 0, 0.9528, 1, 0.132353, 0.233766, places=2, hint="both_models")
