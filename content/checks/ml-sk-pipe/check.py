"""A pipeline that fills, scales, encodes and classifies penguins."""

from judge import expect, run, value

FILES = ("pipe.py",)
PACKAGES = ("pandas", "seaborn", "sklearn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads
ONE = """
    import pandas as pd
    def one(**changed):
        row = {"island": "Biscoe", "bill_length_mm": 47.5, "bill_depth_mm": 15.0, "flipper_length_mm": 217.0,
               "body_mass_g": 5080.0, "sex": "Male"}
        return str(model.predict(pd.DataFrame([row | changed]))[0])
"""


def _predict(*calls):
    return value("pipe.py", f"{ONE}\n    [{', '.join(calls)}]", before=LENT)


def score():
    """the accuracy on the test quarter is printed, above 0.95"""
    found = [number for number in run("pipe.py", before=LENT).numbers if 0.95 < number <= 1]
    expect(len(found) >= 1, True, of="a number above 0.95 is printed", hint="test_score")


def new_penguins():
    """model names new penguins: a Gentoo, an Adelie and a Chinstrap"""
    calls = (
        "one()",
        "one(island='Torgersen', bill_length_mm=38.8, bill_depth_mm=18.3, flipper_length_mm=190.0, body_mass_g=3700.0)",
        "one(island='Dream', bill_length_mm=48.8, bill_depth_mm=18.4, flipper_length_mm=196.0, body_mass_g=3730.0)",
    )
    expect(_predict(*calls), ["Gentoo", "Adelie", "Chinstrap"], of="model.predict", hint="whole_pipeline")


def gaps():
    """a penguin without flipper length and bill depth is no problem"""
    expect(
        _predict("one(flipper_length_mm=float('nan'), bill_depth_mm=float('nan'))"),
        ["Gentoo"],
        of="model.predict with gaps",
        hint="imputers",
    )


def unknown_island():
    """an island that was never seen is none either"""
    expect(_predict("one(island='Paradise')"), ["Gentoo"], of="model.predict with a new island", hint="ignore")


def inside():
    """model holds median and most_frequent imputers, a scaler and an encoder"""
    lines = """
        def parts(step):
            found = [type(step).__name__, str(getattr(step, "strategy", ""))]
            for name in ("steps", "transformers"):
                for inner in getattr(step, name, None) or []:
                    found += parts(inner[1])
            return found
        wanted = ("median", "StandardScaler", "most_frequent", "OneHotEncoder", "LogisticRegression")
        [word for word in wanted if word not in parts(model)]
    """
    expect(value("pipe.py", lines, before=LENT), [], of="what the pipeline lacks", hint="all_steps")
