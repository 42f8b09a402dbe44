"""Three new features, a contest of two models, and a model that is saved."""

from functools import lru_cache

from judge import expect, fail, value

FILES = ("houses/train.py",)
PACKAGES = ("pandas", "sklearn")

FAKE = """
    import numpy as np
    import pandas as pd
    import matplotlib.figure as figures
    import sklearn.datasets
    from sklearn.utils import Bunch

    def some_blocks(*, return_X_y=False, as_frame=False, **options):
        rng = np.random.default_rng(4)
        n = 400
        data = pd.DataFrame({
            "MedInc": rng.gamma(4, 1, n), "HouseAge": rng.integers(1, 52, n) * 1.0, "AveRooms": rng.normal(5.4, 0.9, n),
            "AveBedrms": rng.normal(1.1, 0.1, n), "Population": rng.integers(300, 3000, n) * 1.0, "AveOccup": rng.normal(3, 0.4, n),
            "Latitude": rng.uniform(33, 40, n), "Longitude": rng.uniform(-124, -115, n),
        })
        near = np.hypot(data["Latitude"] - 37.77, data["Longitude"] + 122.42)
        target = (0.4 * data["MedInc"] + 1.2 - 0.15 * near + 0.2 * rng.normal(size=n)).clip(0.2, 5).rename("MedHouseVal")
        if return_X_y:
            return data, target
        return Bunch(data=data, target=target, frame=data.assign(MedHouseVal=target), feature_names=list(data), target_names=["MedHouseVal"])

    sklearn.datasets.fetch_california_housing = some_blocks
    figures.kept = []
    def keep(self, fname, *args, **options):
        figures.kept.append([str(fname), sum(len(ax.patches) for ax in self.axes),
                             max([len(c.get_offsets()) for ax in self.axes for c in ax.collections] + [0])])
        open(fname, "wb").close()
    figures.Figure.savefig = keep
"""  # 400 blocks in place of the download; figures are looked at instead of drawn
BLOCKS = """
    import pandas as pd
    blocks = pd.DataFrame({
        "MedInc": [8.3, 2.0], "HouseAge": [41.0, 20.0], "AveRooms": [6.0, 4.5], "AveBedrms": [1.2, 0.9], "Population": [300.0, 900.0],
        "AveOccup": [2.5, 3.0], "Latitude": [37.77, 34.77], "Longitude": [-122.42, -118.42],
    })
"""


@lru_cache
def _seen():
    before = (
        FAKE
        + """
    import io, sys
    import joblib
    import sklearn.inspection
    figures.said, figures.dumped, figures.asked = io.StringIO(), [], []
    sys.stdout = figures.said
    def dump(model, filename, *args, **options):
        figures.dumped.append([hasattr(model, "predict"), str(filename)])
        return [str(filename)]
    joblib.dump = dump
    shuffled = getattr(sklearn.inspection, "_shuffled", sklearn.inspection.permutation_importance)
    sklearn.inspection._shuffled = shuffled
    def importance(*args, **options):
        figures.asked.append(True)
        return shuffled(*args, **{**options, "n_repeats": 1, "n_jobs": None})
    sklearn.inspection.permutation_importance = importance
    """
    )
    lines = "import sys, matplotlib.figure as figures\nsys.stdout = sys.__stdout__\n[figures.said.getvalue(), figures.dumped, len(figures.asked)]"
    return value("houses/train.py", lines, before=before)


@lru_cache
def _added():
    """Give the new columns of two blocks, and how many columns the blocks themselves have afterwards."""
    lines = f"""{BLOCKS}
    added = add_features(blocks)
    [{{name: [float(one) for one in added[name]] for name in added.columns}}, len(blocks.columns)]
    """
    return value("houses/train.py", lines, before=FAKE)


def _column(name):
    found = _added()[0]
    if name not in found:
        fail(f"a column {name}", ", ".join(found))
    return found[name]


def per_person():
    """rooms_per_person of 6 rooms for 2.5 people is 2.4, of 4.5 for 3 it is 1.5"""
    expect(_column("rooms_per_person"), [2.4, 1.5], of="rooms_per_person", places=5, hint="which_by_which")


def per_room():
    """bedrooms_per_room of 1.2 in 6 rooms is 0.2, and so is 0.9 in 4.5"""
    expect(_column("bedrooms_per_room"), [0.2, 0.2], of="bedrooms_per_room", places=5, hint="which_by_which")


def distance():
    """to_sf is 0 in San Francisco, and 5 three degrees south and four east of it"""
    expect(_column("to_sf"), [0.0, 5.0], of="to_sf", places=5, hint="two_sides")


def a_copy():
    """the blocks that were given stay as they were"""
    expect(_added()[1], 8, of="columns of the blocks afterwards", hint="copy_first")


def test_error():
    """the better one's test MAE is printed, in the target's unit or in dollars"""
    from judge.compare import numbers

    found = [number for number in numbers(_seen()[0]) if 0.1 < number < 0.35 or 10_000 < number < 35_000]
    expect(len(found) > 0, True, of="an error of 0.1 to 0.35 for these blocks is printed", hint="both_models")


def saved():
    """the importance of the columns was asked for, and a model was dumped"""
    _, dumped, asked = _seen()
    if not asked:
        fail("a call of permutation_importance", "none", hint="importance")
    expect([able for able, _ in dumped][:1], [True], of="what was dumped can predict", hint="dumped")
