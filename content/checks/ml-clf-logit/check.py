"""Probabilities rebuilt from weights, and what C does."""

from judge import expect, gives, run, value

FILES = ("logit.py",)
PACKAGES = ("numpy", "sklearn")


def middle():
    """sigmoid(0) is 0.5, and sigmoid(2) is 0.881"""
    gives("logit.py", "[float(sigmoid(0.0)), float(sigmoid(2.0))]", [0.5, 0.880797], places=5, hint="formula")


def whole_array():
    """sigmoid takes an array too: -3, 0 and 1 give 0.047, 0.5 and 0.731"""
    lines = "import numpy as np\n[float(n) for n in sigmoid(np.array([-3.0, 0.0, 1.0]))]"
    gives("logit.py", lines, [0.047426, 0.5, 0.731059], places=5, hint="for_arrays")


def rebuilt():
    """rebuild gives what predict_proba says of class 1, for another model too"""
    lines = """
        import numpy as np
        from sklearn.linear_model import LogisticRegression
        rows = np.array([[0.0, 1.0], [1.0, 0.5], [2.0, 3.0], [4.0, 1.0], [3.0, 0.0]])
        other = LogisticRegression().fit(rows, [0, 0, 1, 1, 0])
        found = np.ravel(rebuild(other, rows))
        [len(found), len(found) == 5 and bool(np.allclose(found, other.predict_proba(rows)[:, 1]))]
    """
    expect(value("logit.py", lines), [5, True], of="how many, and are they alike", hint="weights_times_rows")


def strongest():
    """the five strongest weights are printed with their names, worst texture first"""
    done = run("logit.py")
    done.says("worst texture", "radius error", "worst symmetry", "worst concave points", "area error", hint="by_size")
    done.shows(-1.25015, -1.0701, -0.95705, -0.94188, -0.94106, places=2, hint="by_size")


def by_c():
    """the accuracies for C of 0.01, 1 and 100 are printed: 0.937, 0.986 and 0.944"""
    run("logit.py").shows(-0.94106, 0.937063, 0.986014, 0.944056, places=2, hint="three_cs")
