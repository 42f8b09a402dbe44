"""New columns for the passengers, a rule and a pipeline."""

from judge import expect, gives, run, value

FILES = ("titanic/features.py",)
PACKAGES = ("pandas", "seaborn", "sklearn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads
PEOPLE = """
    import pandas as pd
    people = pd.DataFrame({
        "survived": [0, 1, 1, 0, 1], "pclass": [3, 1, 2, 3, 1], "sex": ["male", "female", "female", "male", "male"],
        "age": [15.9, 16.0, None, 2.0, 40.0], "sibsp": [0, 1, 0, 3, 0], "parch": [0, 0, 2, 1, 0],
        "fare": [8.0, 60.0, 24.0, 30.0, 0.0], "embarked": ["S", "C", "S", "Q", None], "alone": [True, False, False, False, True],
    })
"""


def _column(name):
    return value(
        "titanic/features.py", f"{PEOPLE}\n    [float(one) for one in make_features(people)['{name}']]", before=LENT
    )


def family():
    """family_size counts siblings, parents and oneself: 1, 2, 3, 5 and 1"""
    expect(_column("family_size"), [1.0, 2.0, 3.0, 5.0, 1.0], of="family_size", hint="oneself")


def children():
    """is_child holds below 16: 15.9 is, 16 isn't, and who has no age isn't"""
    expect(_column("is_child"), [1.0, 0.0, 0.0, 1.0, 0.0], of="is_child", hint="below")


def fares():
    """fare_per_person shares the fare: 8, 30, 8, 6 and 0"""
    expect(_column("fare_per_person"), [8.0, 30.0, 8.0, 6.0, 0.0], of="fare_per_person", places=4, hint="shared")


def a_copy():
    """the table that was given stays as it was"""
    lines = f"{PEOPLE}\n    make_features(people)\n    list(people.columns)[-1]"
    gives("titanic/features.py", lines, "alone", before=LENT, hint="copy_first")


def rule():
    """the rule "women survive" is right for 0.795 of these 220 passengers, and that is printed"""
    run("titanic/features.py", before=LENT).shows(0.795455, places=2, hint="the_rule")


def pipeline():
    """the pipeline's accuracy follows, above 0.74 and below 1"""
    found = [number for number in run("titanic/features.py", before=LENT).numbers if abs(number) <= 1]
    after = found[found.index(next(number for number in found if abs(number - 0.795455) < 0.006)) + 1 :]
    expect(
        any(0.74 < number < 0.95 for number in after), True, of="an accuracy above 0.74 and below 0.95", hint="no_leak"
    )
