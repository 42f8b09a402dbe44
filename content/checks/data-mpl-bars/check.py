"""Countries as bars, sorted, labelled, with one that stands out."""

import re
from functools import cache

from judge import expect, run

FILES = ("charts/countries.py",)
PACKAGES = ("pandas", "matplotlib")
BEST = [320323, 299184, 287071, 249199, 171439, 126687, 123182, 106140]

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
    """Run with a small table of 12 countries, and look at the figure that is saved."""
    seen = run("charts/countries.py", before=SEE).json("out/countries.png", hint="saved")
    expect(len(seen["axes"]) >= 1, True, of="the figure has axes")
    return seen["axes"][0], seen["title"]


def _bars():
    """Give the bars from top to bottom, in pounds."""
    axes, _ = _axes()
    down = axes["ylim"][0] > axes["ylim"][1]
    bars = sorted(axes["bars"], key=lambda bar: bar["y"] if down else -bar["y"])
    scale = 1 if max((bar["width"] for bar in bars), default=0) > 5000 else 1000
    return [{**bar, "width": bar["width"] * scale} for bar in bars]


def nine():
    """a small table of 12 countries gives nine bars, without the United Kingdom"""
    bars = _bars()
    expect(len(bars), 9, of="bars", hint="eight_and_others")
    expect(max(bar["width"] for bar in bars) < 1_000_000, True, of="the United Kingdom is left out", hint="without_uk")


def largest_first():
    """from top to bottom the countries go from Norway, 320323, to the Netherlands, 106140"""
    widths = [bar["width"] for bar in _bars()]
    named = [width for width in widths if not abs(width - 71636) < 1]
    expect(len(named) == 8 and sorted(named, reverse=True) == named, True, of="largest on top", hint="on_top")
    expect(named, [float(width) for width in BEST], of="the eight bars", places=0)


def others():
    """the three smallest are one bar of 71636, named All others"""
    axes, _ = _axes()
    expect(any(abs(bar["width"] - 71636) < 1 for bar in _bars()), True, of="a bar of 71636", hint="eight_and_others")
    expect("All others" in axes["yticks"], True, of="All others is the name of a bar", hint="eight_and_others")


def labels():
    """each bar has a label such as £320k"""
    axes, _ = _axes()
    found = [text for text in axes["texts"] if re.fullmatch(r"£\d+(\.\d+)?k", text.strip())]
    expect(len(found) >= 9, True, of="nine labels such as £320k", hint="labelled")
    numbers = sorted(float(text.strip()[1:-1]) for text in found)
    expect(abs(numbers[-1] - 320.3) < 0.8 and abs(numbers[0] - 71.6) < 0.8, True, of="£320k and £72k", hint="labelled")


def one_stands_out():
    """one bar has a colour of its own, and the others share one"""
    colors = [bar["color"] for bar in _bars()]
    counts = sorted(colors.count(color) for color in set(colors))
    expect(counts, [1, 8], of="how many bars share a colour", hint="one_colour")


def frame():
    """the spines on top and on the right are gone"""
    axes, _ = _axes()
    expect(
        [side for side in axes["spines"] if side in {"top", "right"}], [], of="spines on top and right", hint="spines"
    )


def finding():
    """the title has a number in it"""
    axes, title = _axes()
    expect(bool(re.search(r"\d", " ".join([title, *axes["titles"]]))), True, of="a number in the title", hint="says_it")
