"""Flights made wide, summed by year, and made long again."""

from judge import expect, run, value

FILES = ("reshape.py",)
PACKAGES = ("pandas", "seaborn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads
SUMS = [1578, 1957, 2321, 2641, 3061, 3360, 3735, 4026, 4458, 4739, 5124, 5456]
GROWTH = [24.018, 18.6, 13.787, 15.903, 9.768, 11.161, 7.791, 10.73, 6.303, 8.124, 6.479]


def _value(lines):
    return value("reshape.py", lines, before=LENT)


def wide_table():
    """wide has 12 months as rows and 12 years as columns, and July 1960 has 557"""
    lines = """
        index = [str(name) for name in wide.index]
        [wide.shape, sorted(index)[:3], [str(name) for name in wide.columns][:2], int(wide.loc["Jul", 1960])]
    """
    shape, months, years, july = _value(lines)
    expect(shape, (12, 12), of="wide.shape", hint="three_parts")
    expect(months, ["Apr", "Aug", "Dec"], of="the first months by name", hint="three_parts")
    expect(years, ["1949", "1950"], of="the first years", hint="three_parts")
    expect(july, 557, of="July 1960", hint="three_parts")


def busiest():
    """the highest value of this table is printed with its month and year: 557, Jul 1960"""
    done = run("reshape.py", before=LENT)
    for word in ("557", "Jul", "1960"):
        done.says(word, hint="all_cells")


def yearly_totals():
    """totals has the sum of each year: 1578 for 1949, 5456 for 1960"""
    found = _value("[int(number) for number in totals.to_numpy().ravel()]")
    expect(found, SUMS, of="totals", hint="by_year")


def yearly_growth():
    """growth is in percent: 24.0 for 1950, 6.5 for 1960"""
    found = _value("[float(number) for number in growth.to_numpy().ravel()][-11:]")
    expect(found, GROWTH, of="growth after the first year", places=2, hint="in_percent")


def long_again():
    """long has 144 rows with month, year and passengers"""
    columns, rows, cell = _value("""
        names = sorted(str(name) for name in long.columns)
        picked = long[(long["month"] == "Jul") & (long["year"].astype(int) == 1960)]
        [names, len(long), picked["passengers"].tolist()]
    """)
    expect(columns, ["month", "passengers", "year"], of="the columns of long", hint="names_back")
    expect(rows, 144, of="the rows of long", hint="names_back")
    expect(cell, [557], of="July 1960 in long", hint="names_back")


def same_sum():
    """both sums of passengers are printed, and they are the same: 42456 twice"""
    found = run("reshape.py", before=LENT).numbers
    expect(found.count(42456) >= 2, True, of="42456 is printed twice", hint="both_sums")
