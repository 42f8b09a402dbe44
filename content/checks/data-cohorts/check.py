"""Who came in which month, and who came back."""

from functools import cache

from judge import expect, fail, value

FILES = ("insights/cohorts.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

SEE = """
    import json
    import os
    import matplotlib
    import pandas as pd
    matplotlib.use("Agg")
    from matplotlib.colors import to_hex
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    def hollow(color):
        return str(color).lower() in {"none", "white", "w", "#ffffff"}

    def line(item):
        point = item.get_marker() not in {"None", "none", "", " ", None}
        xy = [[float(number) for number in pair] for pair in item.get_xydata()]
        return {"x": [x for x, _ in xy], "y": [y for _, y in xy], "color": to_hex(item.get_color()),
                "hollow": point and hollow(item.get_markerfacecolor())}

    def dots(item):
        xy = [[float(number) for number in pair] for pair in item.get_offsets().tolist()]
        return {"x": [x for x, _ in xy], "y": [y for _, y in xy],
                "hollow": len(item.get_facecolors()) == 0 or all(to_hex(c) == "#ffffff" for c in item.get_facecolors())}

    def bar(item):
        return {"x": float(item.get_x()), "y": float(item.get_y()), "width": float(item.get_width()),
                "height": float(item.get_height()), "color": to_hex(item.get_facecolor())}

    def axes(ax):
        return {
            "titles": [ax.get_title(), ax.get_title(loc="left"), ax.get_title(loc="right")],
            "xlabel": ax.get_xlabel(), "ylabel": ax.get_ylabel(), "xscale": ax.get_xscale(), "yscale": ax.get_yscale(),
            "xlim": list(map(float, ax.get_xlim())), "ylim": list(map(float, ax.get_ylim())),
            "lines": [line(item) for item in ax.lines],
            "dots": [dots(item) for item in ax.collections if hasattr(item, "get_offsets") and len(item.get_offsets())],
            "bars": [bar(item) for item in ax.patches if isinstance(item, Rectangle)],
            "texts": [item.get_text() for item in ax.texts],
            "legend": [item.get_text() for item in ax.get_legend().get_texts()] if ax.get_legend() else [],
            "xticks": [item.get_text() for item in ax.get_xticklabels()],
            "yticks": [item.get_text() for item in ax.get_yticklabels()],
            "spines": [side for side in ("top", "right", "bottom", "left") if ax.spines[side].get_visible()],
        }

    def savefig(figure, path, *_, **__):
        cycle = [to_hex(color) for color in matplotlib.rcParams["axes.prop_cycle"].by_key()["color"]]
        seen = {"title": figure.get_suptitle(), "cycle": cycle, "texts": [item.get_text() for item in figure.texts],
                "axes": [axes(ax) for ax in figure.axes]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(seen, file)

    pd.read_parquet, Figure.savefig = read_parquet, savefig
"""

SALES = """
    import pandas as pd
    sales = pd.DataFrame({
        "InvoiceNo": ["1", "1", "2", "3", "4", "5", "6", "7", "8"],
        "CustomerID": [7, 7, 8, 7, 9, 8, 9, 7, 10],
        "InvoiceDate": pd.to_datetime(["2010-11-30 10:00", "2010-11-30 10:00", "2010-11-02 09:00", "2010-12-01 23:00",
            "2010-12-31 00:00", "2011-02-28 23:59", "2011-01-01 00:10", "2010-12-24 12:00", "2011-01-15 12:00"]),
        "Revenue": [10.0, 15.5, 4.5, 100.0, 20.0, 30.0, 0.8, 39.2, 9.0],
        "Quantity": 1, "UnitPrice": 1.0, "StockCode": "22423", "Description": "CUP", "Country": "Spain",
    })
"""
TABLE = """
    table = cohorts(sales)
    def plain(row):
        return {int(age): 0 if pd.isna(count) else int(count) for age, count in row.items()}

    [[str(month)[:7], plain(row)] for month, row in table.iterrows()]
"""


@cache
def _table(lines):
    """Give for each cohort the number of customers by age."""
    found = value("insights/cohorts.py", lines + TABLE, before=SEE)
    if not isinstance(found, list) or not all(isinstance(row, list) for row in found):
        fail("a table with cohorts as rows", repr(found)[:300], hint="a_table")
    return {month: {age: count for age, count in ages.items() if count} for month, ages in found}


REAL = "    import pandas as pd\n    sales = pd.read_parquet('data/clean_retail.parquet')\n"


def cohorts_of_four():
    """of four customers two came in 2010-11, one in 2010-12 and one in 2011-01"""
    found = {month: ages.get(0) for month, ages in _table(SALES).items()}
    expect(found, {"2010-11": 2, "2010-12": 1, "2011-01": 1}, of="customers at age 0", hint="first_month")


def ages():
    """of the two of November one came back after 1 month and the other after 3"""
    found = _table(SALES)
    expect(found.get("2010-11"), {0: 2, 1: 1, 3: 1}, of="the cohort 2010-11 by age", hint="over_new_year")
    expect(found.get("2010-12"), {0: 1, 1: 1}, of="the cohort 2010-12 by age", hint="over_new_year")


def whole_table():
    """a small table of 37 customers has 37 at age 0"""
    found = _table(REAL)
    expect(sum(ages.get(0, 0) for ages in found.values()), 37, of="all customers at age 0", hint="each_once")
    expect(len(found), 11, of="cohorts")


def first_cohort():
    """7 customers came in 2010-12, and 1, 3 and 3 of them in the months after"""
    found = _table(REAL).get("2010-12", {})
    expect([found.get(age, 0) for age in range(5)], [7, 1, 3, 3, 1], of="the cohort 2010-12", hint="each_once")


def later_cohort():
    """of the 4 of 2011-03 all were back in the third month"""
    found = _table(REAL).get("2011-03", {})
    expect([found.get(age, 0) for age in range(7)], [4, 0, 0, 4, 0, 2, 2], of="the cohort 2011-03", hint="each_once")


def untouched():
    """no customer is in two cohorts"""
    found = _table(SALES)
    expect(sum(ages.get(0, 0) for ages in found.values()), 4, of="all customers at age 0", hint="first_month")
