"""Customers as points, their orders against their spending."""

import re
from functools import cache

from judge import expect, run

FILES = ("charts/customers.py",)
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


@cache
def _seen():
    """Run with a small table of 37 customers, and look at the figure that is saved."""
    return run("charts/customers.py", before=SEE).json("out/customers.png", hint="saved")


def _points():
    """Give the points of each panel as (x, y)."""
    return [
        [pair for item in axes["dots"] for pair in zip(item["x"], item["y"], strict=True)] for axes in _seen()["axes"]
    ]


def panels():
    """there are two panels, one for UK and one for other customers"""
    expect(len(_seen()["axes"]), 2, of="panels", hint="col")


def customers():
    """a small table has 37 customers, and 14 of them are of the United Kingdom"""
    counts = sorted(len(points) for points in _points())
    expect(counts, [14, 23], of="points in the two panels", hint="one_each")


def sums():
    """together they spent 28493.55 in 110 orders"""
    points = [pair for panel in _points() for pair in panel]
    totals = sorted([sum(x for x, _ in points), sum(y for _, y in points)])
    expect(totals, [110.0, 28493.55], of="the sums of both axes", places=1, hint="distinct_orders")


def logarithmic():
    """both axes are logarithmic in both panels"""
    scales = {axes[name] for axes in _seen()["axes"] for name in ("xscale", "yscale")}
    expect(scales, {"log"}, of="the scales", hint="both_log")


def correlation():
    """the title states the rank correlation, 0.66"""
    seen = _seen()
    said = " ".join([seen["title"], *seen["texts"], *(title for axes in seen["axes"] for title in axes["titles"])])
    found = [float(number) for number in re.findall(r"\d+\.\d+", said)]
    expect(any(abs(number - 0.662) < 0.0051 for number in found), True, of="0.66 stands in the title", hint="ranks")
