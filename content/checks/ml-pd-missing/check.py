"""Penguins without gaps, and what a mean does to the spread."""

from judge import expect, run

FILES = ("missing.py",)
PACKAGES = ("pandas", "seaborn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads


def _clean():
    return run("missing.py", before=LENT).rows("data/penguins_clean.csv", hint="saves")


def gaps():
    """the gaps of each column are printed: 2 in the four measures, 11 in sex"""
    done = run("missing.py", before=LENT)
    done.shows(2, 2, 2, 2, 11, hint="count_gaps")
    done.says("body_mass_g", "sex", hint="count_gaps")


def rows_kept():
    """data/penguins_clean.csv has 342 rows: only those without body mass are gone"""
    expect(len(_clean()) - 1, 342, of="the rows of data/penguins_clean.csv", hint="one_column")


def unknown():
    """9 of them have the sex Unknown, and no cell is empty"""
    rows = _clean()
    place = rows[0].index("sex")
    expect(sum(row[place] == "Unknown" for row in rows[1:]), 9, of="rows with Unknown", hint="fill_sex")
    expect(sum(cell == "" for row in rows for cell in row), 0, of="empty cells", hint="no_index")


def columns_kept():
    """the file has the seven columns of the penguins and no index"""
    expect(len(_clean()[0]), 7, of="the number of columns", hint="no_index")


def spread():
    """two deviations are printed: 778.53 clean, then 776.25 filled with the mean"""
    run("missing.py", before=LENT).shows(778.5253, 776.2523, places=1, hint="of_the_raw")
