"""Revenue by month as a line, with an honest axis and an honest last month."""

from functools import cache

from judge import expect, run

FILES = ("charts/revenue_line.py",)
PACKAGES = ("pandas", "matplotlib")
MONTHS = [2.52839, 2.1341, 0.6729, 1.81445, 0.7313, 4.47512, 2.31247, 5.41248, 2.42173, 1.06977, 1.82018, 2.35096]

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


@cache
def _axes():
    """Run with a small table of 13 months, and look at the figure that is saved."""
    seen = run("charts/revenue_line.py", before=SEE).json("out/revenue_line.png", hint="saved")
    expect(len(seen["axes"]) >= 1, True, of="the figure has axes")
    return seen["axes"][0]


def _heights(axes):
    return [y for item in (*axes["lines"], *axes["dots"]) for y in item["y"]]


def line():
    """a small table has 2528.39 in December 2010, and the line begins at 2.53 thousand"""
    axes = _axes()
    expect(
        any(len(item["y"]) in {12, 13} for item in axes["lines"]), True, of="a line of 12 or 13 months", hint="by_month"
    )
    found = _heights(axes)
    for number, wanted in enumerate(MONTHS, 1):
        near = any(abs(y - wanted) < 0.006 for y in found)
        expect(near, True, of=f"month {number} stands at {wanted:.2f} thousand", hint="thousands")


def last_month():
    """December 2011 stands at 0.75 thousand, as a hollow marker"""
    axes = _axes()
    hollow = [y for item in (*axes["lines"], *axes["dots"]) if item["hollow"] for y in item["y"]]
    expect(any(abs(y - 0.7497) < 0.006 for y in hollow), True, of="a hollow marker at 0.75 thousand", hint="hollow")
    expect(len(hollow), 1, of="hollow markers", hint="hollow")


def note():
    """beside it stands the note "until 9 December\""""
    axes = _axes()
    said = " ".join([*axes["texts"], *axes["legend"]]).casefold()
    expect("until 9 december" in " ".join(said.split()), True, of="a note until 9 December", hint="annotated")


def from_zero():
    """the y axis starts at 0"""
    expect(_axes()["ylim"][0], 0.0, of="the lower end of the y axis", hint="bottom")


def labels():
    """both axes have a label, and that of y names pounds"""
    axes = _axes()
    expect(bool(axes["xlabel"].strip()), True, of="the x axis has a label", hint="both_labels")
    unit = any(word in axes["ylabel"].casefold() for word in ("£", "pound", "gbp"))
    expect(unit, True, of="the label of the y axis names pounds or £", hint="both_labels")
