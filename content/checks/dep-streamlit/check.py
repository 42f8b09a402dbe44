"""What a slider needs to know about a column."""

from judge import gives

FILES = ("ranges.py",)
PACKAGES = ("pandas",)
TABLE = """
    import pandas as pd
    table = pd.DataFrame({"alcohol": [13.0, 14.5, 12.25], "proline": [500, 700, 1200], "name": ["a", "b", "c"], "same": [4, 4, 4]})
    found = {column: tuple(values) for column, values in ranges(table).items()}
"""


def numbers():
    """alcohol runs from 12.25 to 14.5 with a mean of 13.25"""
    gives("ranges.py", f"{TABLE}\n    found['alcohol']", (12.25, 14.5, 13.25), hint="three_values")


def whole():
    """whole numbers come as floats: 500.0, 1200.0 and 800.0"""
    gives(
        "ranges.py",
        f"{TABLE}\n    [found['proline'], [type(one).__name__ for one in found['proline']]]",
        [(500.0, 1200.0, 800.0), ["float"] * 3],
        hint="plain_floats",
    )


def no_text():
    """a column of text isn't among them, and the others keep their order"""
    gives("ranges.py", f"{TABLE}\n    list(found)", ["alcohol", "proline", "same"], hint="numbers_only")


def single_value():
    """a column of fours gets 4, 5 and 4"""
    gives("ranges.py", f"{TABLE}\n    found['same']", (4.0, 5.0, 4.0), hint="two_ends")


def rounded():
    """a third is 0.33"""
    lines = "import pandas as pd\ntuple(ranges(pd.DataFrame({'x': [0, 0, 1]}))['x'])"
    gives("ranges.py", lines, (0.0, 1.0, 0.33), hint="two_places")
