"""A table saved, read back and looked at from five sides."""

from judge import expect, run, value

FILES = ("tips.py",)
PACKAGES = ("pandas", "seaborn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads


def _tips():
    return run("tips.py", before=LENT)


def saved():
    """data/tips.csv has the seven columns, 244 rows and no index"""
    rows = _tips().rows("data/tips.csv", hint="saves")
    wanted = ["total_bill", "tip", "sex", "smoker", "day", "time", "size"]
    expect(rows[0], wanted, of="the header of data/tips.csv", hint="no_index")
    expect(len(rows), 245, of="the lines of data/tips.csv")


def read_back():
    """df is the table from the file, so its days are plain text again"""
    expect(value("tips.py", "df.shape", before=LENT), (244, 7), of="df.shape")
    expect(
        value("tips.py", "df['day'].dtype.name != 'category'", before=LENT),
        True,
        of="days as text",
        hint="from_the_file",
    )


def shape_and_types():
    """the shape (244, 7) and the dtypes are printed"""
    done = _tips()
    done.says("(244, 7)", hint="without_brackets")
    done.says("float64", hint="without_brackets")
    done.says("int64", hint="without_brackets")


def first_rows():
    """the first five rows are printed"""
    _tips().shows(17.53, 19.30, 28.87, 48.35, 25.10, hint="five")


def tip_in_short():
    """describe says of this table's tips: mean 3.68, at most 13.30"""
    _tips().shows(3.676844, 2.039577, 13.3, places=2, hint="one_column")


def row_and_cell():
    """the tenth row (24.11 and 3.24) and the bill labelled 100 (11.95) are printed"""
    done = _tips()
    done.shows(24.11, 3.24, hint="tenth")
    done.shows(11.95, hint="a_label")
