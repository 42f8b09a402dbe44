"""Anscombe's four datasets, and how weight and mpg go together."""

from functools import lru_cache

from judge import expect, fail, run, value

FILES = ("correlation.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

KEEP = """
    import os
    import matplotlib.figure as figures

    def dots(ax):
        return sum(len(c.get_offsets()) for c in ax.collections) + sum(len(l.get_xdata()) for l in ax.lines if l.get_marker() not in ("None", "", None))

    def look(fig):
        maps = [c for ax in fig.axes for c in ax.collections if c.get_array() is not None and c.get_array().size == 49]
        return {
            "panels": [dots(ax) for ax in fig.axes],
            "limits": [float(n) for n in maps[0].get_clim()] if maps else [],
            "texts": max([len(ax.texts) for ax in fig.axes] + [0]),
        }

    def keep(self, fname, *args, **options):
        figures.kept[str(fname)] = look(self)
        open(fname, "wb").close()

    figures.kept = {}
    figures.Figure.savefig = keep
    os.environ["SEABORN_DATA"] = "seaborn-data"
"""  # figures are looked at instead of drawn; seaborn looks in that folder before it downloads


@lru_cache
def _run():
    return run("correlation.py", before=KEEP)


@lru_cache
def _figures():
    lines = "import matplotlib.figure as figures\n[figures.kept.get(f'figures/{name}.png') for name in ('anscombe', 'corr')]"
    return value("correlation.py", lines, before=KEEP)


def _figure(number):
    found = _figures()[number]
    if found is None:
        fail(f"a figure saved as figures/{('anscombe', 'corr')[number]}.png", "none", hint="saved")
    return found


def four_datasets():
    """for each dataset the mean of y, 7.50, and its deviation, 2.03, are printed"""
    found = _run().numbers
    for wanted in (7.5, 2.03):
        count = sum(abs(number - wanted) < 0.006 for number in found)
        expect(count >= 4, True, of=f"{wanted} is printed for each of four datasets", hint="each_dataset")


def same_correlation():
    """the correlation of x and y is printed for each: four times 0.816"""
    found = _run().numbers
    count = sum(abs(number - 0.8165) < 0.006 for number in found)
    expect(count >= 4, True, of="0.816 is printed four times", hint="each_dataset")


def four_plots():
    """figures/anscombe.png has four panels with eleven dots each"""
    expect(sum(count >= 11 for count in _figure(0)["panels"]), 4, of="panels with eleven dots", hint="four_panels")


def heatmap():
    """figures/corr.png has 49 cells with their numbers, coloured from -1 to 1"""
    found = _figure(1)
    expect(len(found["panels"]) <= 2, True, of="the heatmap is alone in its figure", hint="own_figure")
    expect(found["texts"], 49, of="the numbers written in the cells", hint="annotated")
    expect(found["limits"], [-1.0, 1.0], of="the limits of the colours", places=3, hint="both_limits")


def pearson_spearman():
    """for these cars Pearson says -0.829 and Spearman -0.844 for weight and mpg"""
    _run().shows(-0.82851, -0.84445, places=2, hint="by_ranks")
