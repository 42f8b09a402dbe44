"""A column in seven figures, and its outliers by the 1.5 IQR rule."""

from judge import expect, run, value

FILES = ("describe.py",)
PACKAGES = ("pandas", "seaborn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads


def _summary(numbers):
    lines = f"import pandas as pd\n{{name: float(number) for name, number in summary(pd.Series({numbers})).items()}}"
    return value("describe.py", lines, before=LENT)


def _outliers(*columns):
    return value("describe.py", f"import pandas as pd\n[int(outliers(pd.Series(c))) for c in {columns}]", before=LENT)


def centre():
    """of 2, 4, 4, 5, 7, 9, 30 the mean is 8.71, the median 5 and std 9.66"""
    found = _summary([2.0, 4, 4, 5, 7, 9, 30])
    missing = [name for name in ("mean", "median", "std", "q1", "q3", "iqr", "skew") if name not in found]
    expect(missing, [], of="names that summary lacks", hint="seven_names")
    wanted = {"mean": 8.7143, "median": 5.0, "std": 9.656}
    expect({name: found[name] for name in wanted}, wanted, of="summary", places=3, hint="of_a_sample")


def quartiles():
    """q1 is 4, q3 is 8, and iqr is 4"""
    found = _summary([2.0, 4, 4, 5, 7, 9, 30])
    wanted = {"q1": 4.0, "q3": 8.0, "iqr": 4.0}
    expect({name: found.get(name) for name in wanted}, wanted, of="summary", places=3, hint="quarters")


def skewed():
    """the skew is 2.35 with a long tail to the right, and -2.04 to the left"""
    found = [_summary(numbers).get("skew") for numbers in ([2.0, 4, 4, 5, 7, 9, 30], [0.0, 10, 11, 12, 13, 14])]
    expect(found, [2.35215, -2.03659], of="skew", places=3, hint="own_method")


def outliers_found():
    """30 is an outlier of 2, 4, 4, 5, 7, 9, 30, and so is 0 of 0, 10, 11, 12, 13, 14"""
    found = _outliers([2.0, 4, 4, 5, 7, 9, 30], [0.0, 10, 11, 12, 13, 14])
    expect(found, [1, 1], of="outliers", hint="both_fences")


def at_the_fence():
    """a value exactly at the fence is none: 0 of 1, 2, 3, 4, 7 and of 1, 4, 5, 6, 7"""
    expect(_outliers([1.0, 2, 3, 4, 7], [1.0, 4, 5, 6, 7]), [0, 0], of="outliers", hint="more_than")


def printed():
    """for these bills the mean 22.93 and 7 outliers are printed, for the prices 4521.20 and 19"""
    done = run("describe.py", before=LENT)
    done.shows(22.9339, 4521.2, places=1, hint="both_columns")
    for count in (7, 19):
        expect(count in done.numbers, True, of=f"{count} is printed", hint="both_columns")
