"""Iris flowers held out, a model picked without them, and one honest score."""

from functools import lru_cache

from judge import expect, expect_numbers, fail, value

FILES = ("iris.py",)
PACKAGES = ("pandas", "matplotlib", "sklearn")
WATCH = """
    import io, sys
    import matplotlib.figure as figures
    figures.kept, figures.said = {}, io.StringIO()
    def keep(self, fname, *args, **options):
        dots = [c.get_offsets() for ax in self.axes for c in ax.collections]
        figures.kept[str(fname)] = sorted(tuple(sorted((float(a), float(b)))) for some in dots for a, b in some)
        open(fname, "wb").close()
    figures.Figure.savefig = keep
    sys.stdout = figures.said
"""  # one run tells all; figures are looked at instead of drawn


@lru_cache
def _seen():
    return value(
        "iris.py",
        """
        import sys
        import numpy as np
        import matplotlib.figure as figures
        sys.stdout = sys.__stdout__
        from sklearn.datasets import load_iris
        from sklearn.model_selection import train_test_split
        X_all, y_all = load_iris(return_X_y=True)
        wanted = train_test_split(X_all, y_all, test_size=30, random_state=0, stratify=y_all)[1]
        held = np.asarray(X_test)
        steps = [type(step).__name__ for _, step in getattr(model, "steps", [(0, model)])]
        dots = figures.kept.get("figures/iris.png")
        same = sorted(tuple(sorted((float(a), float(b)))) for a, b in X_all[:, 2:])
        {"rows": len(held), "same": held.shape == wanted.shape and bool(np.allclose(held, wanted)), "steps": steps,
         "score": float(model.score(X_test, y_test)), "said": figures.said.getvalue(),
         "saved": dots is not None, "dots": dots == same}
    """,
        before=WATCH,
    )


def held_out():
    """X_test holds 30 flowers, ten of each kind, picked by random_state=0"""
    expect(_seen()["rows"], 30, of="the rows of X_test", hint="thirty")
    expect(_seen()["same"], True, of="the flowers in X_test are those of a stratified split by seed 0", hint="thirty")


def picked():
    """model is a scaler with KNN or logistic regression behind it"""
    steps = _seen()["steps"]
    expect("StandardScaler" in steps, True, of="a StandardScaler in model", hint="a_scaler")
    expect(
        steps[-1] in ("KNeighborsClassifier", "LogisticRegression"),
        True,
        of="one of the two at its end",
        hint="a_scaler",
    )


def scored():
    """the test score is at least 0.90, and it is printed"""
    expect(_seen()["score"] >= 0.9, True, of="a score of 0.90 or more", hint="not_the_test")
    expect_numbers(_seen()["said"], [_seen()["score"]], places=2, hint="print_it")


def drawn():
    """figures/iris.png shows petal length and petal width of all 150 flowers"""
    if not _seen()["saved"]:
        fail("a figure saved as figures/iris.png", "none", hint="petals")
    expect(_seen()["dots"], True, of="petal length and petal width of 150 flowers", hint="petals")
