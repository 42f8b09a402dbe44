"""Four panels with one style."""

from functools import cache

from judge import expect, run

FILES = ("charts/panels.py", "shop.mplstyle")
PACKAGES = ("pandas", "matplotlib")
REVENUE = [2528.39, 2134.1, 672.9, 1814.45, 731.3, 4475.12, 2312.47, 5412.48, 2421.73, 1069.77, 1820.18, 2350.96, 749.7]
ORDERS = [8, 6, 6, 9, 6, 13, 10, 14, 9, 8, 8, 9, 4]
AVERAGE = [316.05, 355.68, 112.15, 201.61, 121.88, 344.24, 231.25, 386.61, 269.08, 133.72, 227.52, 261.22, 187.42]
CUSTOMERS = [7, 5, 6, 8, 6, 11, 9, 11, 9, 8, 7, 9, 3]
OTHER_STYLE = "axes.prop_cycle: cycler('color', ['123456'])\n"

SEE = """
    import importlib.resources
    import json
    import os
    import sys
    import matplotlib
    import pandas as pd
    importlib.resources = sys.modules["importlib.resources"]
    matplotlib.rcdefaults()
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
def _seen(style=None):
    """Run with a small table of 13 months, and look at the figure that is saved."""
    return run("charts/panels.py", before=SEE, files={"shop.mplstyle": style} if style else None).json(
        "out/panels.png", hint="saved"
    )


def _drawn(axes):
    """Give what is drawn on axes, each as a list of heights."""
    return [item["y"] for item in axes["lines"]] + [[bar["height"] for bar in axes["bars"]]]


def _has(seen, wanted):
    for axes in seen["axes"]:
        for heights in _drawn(axes):
            for scale in (1, 1000):
                if len(heights) == 13 and all(abs(a * scale - b) < 0.6 for a, b in zip(heights, wanted, strict=True)):
                    return True
    return False


def four():
    """there are four panels, each with a title"""
    seen = _seen()
    expect(len(seen["axes"]), 4, of="panels", hint="two_by_two")
    for number, axes in enumerate(seen["axes"], 1):
        expect(any(title.strip() for title in axes["titles"]), True, of=f"panel {number} has a title", hint="titled")


def revenue():
    """a small table has revenue of 2528.39 in its first month, and 8 orders"""
    seen = _seen()
    expect(_has(seen, REVENUE), True, of="a panel shows the revenue of 13 months", hint="by_month")
    expect(_has(seen, ORDERS), True, of="a panel shows the orders of 13 months, from 8 to 4", hint="each_once")


def average():
    """the average order of the first month is 316.05, and there are 7 active customers"""
    seen = _seen()
    expect(
        _has(seen, AVERAGE),
        True,
        of="a panel shows the average order of 13 months, from 316.05 to 187.42",
        hint="per_order",
    )
    expect(
        _has(seen, CUSTOMERS), True, of="a panel shows the active customers of 13 months, from 7 to 3", hint="each_once"
    )


def shared():
    """all panels have the same limits on x"""
    limits = [axes["xlim"] for axes in _seen()["axes"]]
    expect(limits == limits[:1] * len(limits), True, of="the limits on x are the same")


def palette():
    """the style has a cycle of four colours, and the panels use them"""
    seen = _seen()
    expect(len(seen["cycle"]), 4, of="colours in the cycle", hint="four_colours")
    colors = {item["color"] for axes in seen["axes"] for item in (*axes["lines"], *axes["bars"])}
    expect(colors <= set(seen["cycle"]), True, of="all colours come from the style", hint="style_rules")


def restyled():
    """with another style file the panels change their colour"""
    seen = _seen(OTHER_STYLE)
    colors = {item["color"] for axes in seen["axes"] for item in (*axes["lines"], *axes["bars"])}
    expect(colors, {"#123456"}, of="colours with a style that has one colour", hint="style_rules")
