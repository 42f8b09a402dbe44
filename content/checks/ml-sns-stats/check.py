"""Four seaborn plots of penguins, each in a file of its own."""

from functools import lru_cache

from judge import expect, fail, value

FILES = ("penguin_plots.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

KEEP = """
    import os
    import matplotlib.figure as figures
    import matplotlib.pyplot as plt
    import seaborn
    from types import SimpleNamespace

    def look(fig):
        legends = [ax.get_legend() for ax in fig.axes if ax.get_legend()] + list(fig.legends)
        ax = fig.axes[0]
        ticks = [t.get_text().casefold() for t in ax.get_xticklabels() + ax.get_yticklabels()]
        ends = [[float(n) for n in pair] for line in ax.lines for pair in (line.get_xdata(), line.get_ydata()) if len(pair) == 2]
        bars = [p for p in ax.patches if hasattr(p, "get_height")]
        return {
            "legend": sorted({t.get_text().casefold() for legend in legends for t in legend.get_texts()}),
            "label": (ax.get_xlabel() + " " + ax.get_ylabel()).casefold(),
            "ticks": sorted({t for t in ticks if t in ("adelie", "chinstrap", "gentoo")}),
            "flat": [round(pair[0], 2) for pair in ends if pair[0] == pair[1]],
            "bars": [round(float(max(p.get_height(), p.get_width())), 2) for p in bars],
            "lines": len(ax.lines),
            "pairs": getattr(fig, "pairs", None),
        }

    def keep(self, fname, *args, **options):
        figures.kept[str(fname)] = look(self)
        open(fname, "wb").close()

    def pairplot(data, hue=None, **options):
        sheet, axes = plt.subplots(4, 4)
        sheet.pairs = [hue, sorted(data.select_dtypes("number").columns)]
        return SimpleNamespace(figure=sheet, fig=sheet, axes=axes, savefig=sheet.savefig)

    figures.kept = {}
    figures.Figure.savefig = keep
    seaborn.pairplot = pairplot
"""  # figures are looked at instead of drawn; a real pairplot takes many seconds
SPECIES = ["adelie", "chinstrap", "gentoo"]


@lru_cache
def _all():
    lines = """
        import matplotlib.figure as figures
        [figures.kept.get(f"figures/{name}.png") for name in ("hist", "box", "bar", "pairs")]
    """
    return value("penguin_plots.py", lines, before=KEEP)


def _plot(number):
    found = _all()[number]
    if found is None:
        fail(f"a figure saved as figures/{('hist', 'box', 'bar', 'pairs')[number]}.png", "none", hint="saved")
    return found


def histogram():
    """hist.png shows the flipper length, with a legend of three species"""
    found = _plot(0)
    expect("flipper" in found["label"], True, of="flipper stands at the axis", hint="own_figure")
    expect([name for name in SPECIES if name in found["legend"]], SPECIES, of="the legend", hint="hue")


def boxes():
    """box.png has a box for each species, with medians 3675, 3787.5 and 5050"""
    found = _plot(1)
    expect(found["ticks"], SPECIES, of="the names at the axis", hint="by_species")
    expect(found["bars"], [], of="bars on the sheet of boxes", hint="own_figure")
    missing = [median for median in (3675.0, 3787.5, 5050.0) if median not in found["flat"]]
    expect(missing, [], of="medians that no box has", hint="by_species")


def bars():
    """bar.png has a bar for each species, as high as its mean: 3683, 3773 and 5062"""
    found = _plot(2)
    expect(found["ticks"], SPECIES, of="the names at the axis", hint="by_species")
    expect(len(found["bars"]), 3, of="the number of bars", hint="own_figure")
    expect(sorted(found["bars"]), [3682.62, 3772.79, 5062.2], of="the bars", places=0, hint="by_species")
    expect(3 <= found["lines"] <= 9, True, of="each bar has its error line", hint="error_lines")


def pairs():
    """pairs.png pairs all four measures, with the species in colour"""
    found = _plot(3)["pairs"]
    expect(found is not None, True, of="pairs.png comes from pairplot", hint="pairplot")
    expect(len(found[1]), 4, of="the measures in the table", hint="pairplot")
    expect(found[0], "species", of="the hue of the pairplot", hint="hue")
