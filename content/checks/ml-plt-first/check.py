"""A scatter of cars that can be read without its maker."""

from functools import lru_cache

from judge import expect, fail, value

FILES = ("first_plot.py",)
PACKAGES = ("pandas", "matplotlib", "seaborn")

KEEP = """
    import os
    import matplotlib.figure as figures
    import numpy as np

    def look(fig):
        ax = fig.axes[0]
        dots = [(c.get_offsets(), c.get_facecolors()) for c in ax.collections]
        mapped = [c.get_array() for c in ax.collections if c.get_array() is not None]
        colours = {tuple(round(float(n), 3) for n in colour) for _, many in dots for colour in many}
        colours = {float(n) for some in mapped for n in some} or colours  # numbers become colours only when it's drawn
        points = np.concatenate([offsets for offsets, _ in dots]) if dots else np.zeros((0, 2))
        legend = ax.get_legend() or (fig.legends[0] if fig.legends else None)
        words = [text.get_text() for text in legend.get_texts()] if legend else []
        title = ax.get_title() or fig.get_suptitle() or ax.get_title("left")
        return [len(points), [float(n) for n in points.sum(axis=0)], len(colours), words, title, ax.get_xlabel(), ax.get_ylabel()]

    def keep(self, fname, *args, **options):
        figures.kept[str(fname)] = look(self)
        open(fname, "wb").close()

    figures.kept = {}
    figures.Figure.savefig = keep
    os.environ["SEABORN_DATA"] = "seaborn-data"
"""  # figures are looked at instead of drawn; seaborn looks in that folder before it downloads


@lru_cache
def _figure():
    lines = "import matplotlib.figure as figures\nfigures.kept.get('figures/mpg.png')"
    found = value("first_plot.py", lines, before=KEEP)
    if found is None:
        fail("a figure saved as figures/mpg.png", "none", hint="saved")
    return found


def all_cars():
    """figures/mpg.png shows 398 cars, weight to the right and mpg upward"""
    count, sums, *_ = _figure()
    expect(count, 398, of="the number of dots", hint="each_origin")
    expect(sums, [1188364.0, 10229.2], of="all weights and all mpg added up", places=1, hint="two_axes")


def three_colours():
    """each of the three origins has a colour of its own"""
    expect(_figure()[2], 3, of="the number of colours", hint="each_origin")


def legend():
    """the legend names usa, europe and japan"""
    words = " ".join(_figure()[3]).casefold()
    for origin in ("usa", "europe", "japan"):
        expect(origin in words, True, of=f"{origin} stands in the legend", hint="labels")


def title():
    """the title says what was found, in three words or more"""
    expect(len(_figure()[4].split()) >= 3, True, of="a title of three words or more", hint="a_sentence")


def units():
    """both axes have a label with its unit in brackets"""
    for label in _figure()[5:]:
        if "(" not in label and "[" not in label:
            fail("a label with a unit in brackets", label or "no label", hint="a_unit")
