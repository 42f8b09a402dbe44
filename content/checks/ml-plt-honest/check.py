"""A chart that misleads, and its repair."""

from functools import lru_cache

from judge import expect, fail, value

FILES = ("honest.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

KEEP = """
    import os
    import matplotlib.figure as figures
    import numpy as np

    def look(fig):
        ax = fig.axes[0]
        bars = sorted((p for p in ax.patches if hasattr(p, "get_height")), key=lambda p: p.get_x())
        return {
            "heights": [float(p.get_y() + p.get_height()) for p in bars],
            "colours": [str(tuple(round(float(n), 3) for n in p.get_facecolor())) for p in bars],
            "bottom": float(ax.get_ylim()[0]),
            "days": [t.get_text()[:3].casefold() for t in ax.get_xticklabels() if t.get_text().strip()],
            "written": " ".join(t.get_text() for t in ax.texts),
            "title": ax.get_title() or ax.get_title("left") or fig.get_suptitle(),
            "feet": [float(p.get_y()) for p in bars],
        }

    def keep(self, fname, *args, **options):
        figures.kept[str(fname)] = look(self)
        open(fname, "wb").close()

    figures.kept = {}
    figures.Figure.savefig = keep
    os.environ["SEABORN_DATA"] = "seaborn-data"
"""  # figures are looked at instead of drawn; seaborn looks in that folder before it downloads


@lru_cache
def _both():
    lines = "import matplotlib.figure as figures\n[figures.kept.get(f'figures/{name}.png') for name in ('bad', 'good')]"
    return value("honest.py", lines, before=KEEP)


def _chart(number):
    found = _both()[number]
    if found is None:
        fail(f"a figure saved as figures/{('bad', 'good')[number]}.png", "none", hint="saved")
    expect(len(found["heights"]), 4, of=f"the bars in {('bad', 'good')[number]}.png", hint="four_bars")
    return found


def misleading():
    """bad.png shows its bars from 17 upward, in many colours"""
    bad = _chart(0)
    expect(round(max(bad["bottom"], *bad["feet"])), 17, of="where the bars begin", hint="cut_axis")
    expect(len(set(bad["colours"])) >= 3, True, of="three colours or more", hint="rainbow")


def from_zero():
    """good.png starts at zero, and its bars are the means 23.39, 23.12, 21.32 and 24.36"""
    good = _chart(1)
    expect(good["bottom"], 0.0, of="where the axis begins", places=3, hint="whole_bars")
    expect(sorted(good["heights"]), [21.3238, 23.1223, 23.3869, 24.3636], of="the bars", places=2, hint="four_bars")


def days_in_order():
    """the days stand in the order of the week, from Thur to Sun"""
    good = _chart(1)
    expect(good["days"], ["thu", "fri", "sat", "sun"], of="the days", hint="week_order")
    expect(good["heights"], [23.3869, 23.1223, 21.3238, 24.3636], of="the bars", places=2, hint="week_order")


def one_highlight():
    """three bars share a colour, and one is highlighted"""
    colours = _chart(1)["colours"]
    expect(sorted(colours.count(one) for one in set(colours)), [1, 3], of="bars by colour", hint="two_colours")


def labels():
    """each bar has its value written on it, such as 24.36"""
    written = _chart(1)["written"]
    for short in ("23.4", "23.1", "21.3", "24.4"):
        exact = {"23.4": "23.39", "23.1": "23.12", "21.3": "21.32", "24.4": "24.36"}[short]
        if short not in written and exact not in written:
            fail(f"{exact} or {short} on a bar", written or "nothing is written", hint="bar_label")


def finding():
    """the title says what was found, in three words or more"""
    expect(len(_chart(1)["title"].split()) >= 3, True, of="a title of three words or more", hint="a_sentence")
