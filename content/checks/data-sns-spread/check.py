"""The spread of order values in three panels, and what lies below the mean."""

from functools import cache

from judge import expect, run

FILES = ("charts/order_spread.py",)
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
def _done():
    """Run with a small table of 110 orders."""
    return run("charts/order_spread.py", before=SEE)


def _panels():
    return _done().json("out/order_spread.png", hint="saved")["axes"]


def _panel(number):
    expect(len(_panels()) >= 3, True, of="there are three panels", hint="three_axes")
    return _panels()[number - 1]


def three():
    """the figure has three panels"""
    expect(len(_panels()), 3, of="panels", hint="three_axes")


def per_invoice():
    """a small table has 110 orders, and the plain histogram counts each once"""
    plain = _panel(1)
    expect(plain["xscale"], "linear", of="the scale of the first panel")
    total = sum(bar["height"] for bar in plain["bars"])
    expect(total, 110.0, of="all bars of the first panel together", places=2, hint="one_value")


def logarithmic():
    """the second panel is a histogram of them on a logarithmic scale"""
    panel = _panel(2)
    expect(panel["xscale"], "log", of="the scale of the second panel", hint="log_scale")
    expect(sum(bar["height"] for bar in panel["bars"]), 110.0, of="all bars of the second panel", places=2)


def curve():
    """the third panel is an ECDF that climbs from 0 to 1 over 110 orders"""
    curves = [line for line in _panel(3)["lines"] if len(line["y"]) > 50]
    expect(len(curves), 1, of="curves in the third panel", hint="ecdf")
    expect(curves[0]["y"][-1], 1.0, of="the end of the curve", hint="ecdf")


def middle_and_mean():
    """vertical lines stand at the median, 121.79, and at the mean, 259.03"""
    upright = [line["x"][0] for line in _panel(3)["lines"] if len(set(line["x"])) == 1 and len(line["y"]) == 2]
    for wanted in (121.79, 259.03):
        near = any(abs(x - wanted) < 0.006 for x in upright)
        expect(near, True, of=f"a vertical line at {wanted}", hint="two_lines")


def below_mean():
    """the share of orders below the mean is printed, 65.5 percent"""
    near = any(abs(n - 0.6545) <= 0.0051 or abs(n - 65.45) <= 0.51 for n in _done().numbers)
    expect(near, True, of="65.5 percent, or 0.655, is printed", hint="share")
