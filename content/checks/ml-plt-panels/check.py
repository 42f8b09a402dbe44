"""Four kinds of charts of the same bills, and what bins can hide."""

from functools import lru_cache

from judge import expect, fail, value

FILES = ("panels.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

KEEP = """
    import os
    import matplotlib.figure as figures
    import numpy as np

    def bars(ax):
        return sorted(round(float(max(p.get_height(), p.get_width())), 2) for p in ax.patches if hasattr(p, "get_height"))

    def flat(ax):
        ends = [line.get_ydata() for line in ax.lines] + [line.get_xdata() for line in ax.lines]
        return sorted({round(float(e[0]), 3) for e in ends if len(e) == 2 and e[0] == e[1]})

    def look(fig):
        panels = [
            [len(ax.patches), bars(ax), sum(len(c.get_offsets()) for c in ax.collections), flat(ax), ax.get_title(),
             [float(c.get_offsets()[:, 0].mean()) for c in ax.collections if len(c.get_offsets())]]
            for ax in fig.axes
        ]
        return [panels, type(fig.get_layout_engine()).__name__]

    def keep(self, fname, *args, **options):
        figures.kept[str(fname)] = look(self)
        open(fname, "wb").close()

    figures.kept = {}
    figures.Figure.savefig = keep
    os.environ["SEABORN_DATA"] = "seaborn-data"
"""  # figures are looked at instead of drawn; seaborn looks in that folder before it downloads


@lru_cache
def _saved():
    lines = (
        "import matplotlib.figure as figures\n[figures.kept.get(f'figures/{name}.png') for name in ('panels', 'bins')]"
    )
    return value("panels.py", lines, before=KEEP)


def _axes():
    if _saved()[0] is None:
        fail("a figure saved as figures/panels.png", "none", hint="saved")
    return _saved()[0][0]


def four_panels():
    """figures/panels.png has four panels, each with a title"""
    expect(len(_axes()), 4, of="the number of panels", hint="two_by_two")
    expect([bool(panel[4].strip()) for panel in _axes()], [True] * 4, of="panels with a title", hint="own_title")


def histogram():
    """one panel has 20 bars"""
    expect(20 in [panel[0] for panel in _axes() if not panel[2]], True, of="a panel with 20 bars", hint="bins")


def mean_bars():
    """one panel has four bars, the mean bills 21.32, 23.12, 23.39 and 24.36"""
    found = [panel[1] for panel in _axes() if panel[0] == 4 and not panel[2]]
    expect(found[:1], [[21.32, 23.12, 23.39, 24.36]], of="the bars by day", places=1, hint="means_first")


def scatter():
    """one panel has a dot for each of the 244 bills, the bill to the right"""
    found = [panel[5] for panel in _axes() if panel[2] == 244 and not panel[0]]
    expect(len(found), 1, of="panels with 244 dots", hint="a_scatter")
    expect(found[0][:1], [22.9339], of="the mean of the dots to the right", places=2, hint="a_scatter")


def boxes():
    """one panel has a box for Lunch and one for Dinner, with medians 21.24 and 21.90"""
    found = [panel for panel in _axes() if {21.24, 21.895} <= set(panel[3])]
    expect(len(found), 1, of="panels with the two medians", hint="two_boxes")


def constrained():
    """the layout is constrained, so that nothing overlaps"""
    _axes()
    expect(_saved()[0][1], "ConstrainedLayoutEngine", of="the layout", hint="layout")


def other_bins():
    """figures/bins.png has a histogram of 5 bins and one of 80"""
    if _saved()[1] is None:
        fail("a figure saved as figures/bins.png", "none", hint="second_figure")
    expect(
        sorted(panel[0] for panel in _saved()[1][0]), [5, 80], of="the bars in figures/bins.png", hint="second_figure"
    )
