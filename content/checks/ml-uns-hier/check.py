"""A tree of wines cut into three, and three ways to link them."""

from functools import lru_cache

from judge import expect, expect_numbers, value

FILES = ("hierarchy.py",)
PACKAGES = ("numpy", "scipy", "sklearn", "matplotlib")
WATCH = """
    import io, sys
    import matplotlib.figure as figures
    import scipy.cluster.hierarchy as tree
    figures.Figure.savefig = lambda self, *args, **options: None
    figures.said, figures.drawn = io.StringIO(), []
    def dendrogram(*args, **options):
        figures.drawn.append([options.get("p"), options.get("truncate_mode")])
        return {}
    tree.dendrogram = dendrogram
    sys.stdout = figures.said
"""  # one run tells all, and nothing is drawn


@lru_cache
def _seen():
    lines = """
        import sys, matplotlib.figure as figures
        sys.stdout = sys.__stdout__
        found = [int(label) for label in labels]
        [sorted(found.count(label) for label in set(found)), found[0] == found[1] != found[-1], figures.said.getvalue(), figures.drawn]
    """
    return value("hierarchy.py", lines, before=WATCH)


def three_groups():
    """labels cuts the 178 wines into groups of 56, 58 and 64"""
    expect(_seen()[0], [56, 58, 64], of="the sizes of the groups", hint="cut_in_three")


def in_order():
    """the labels stand in the order of the wines, one for each"""
    expect(_seen()[1], True, of="the first two wines are alike, and the last one differs", hint="cut_in_three")


def ward():
    """ward agrees with the true classes by 0.790"""
    expect_numbers(_seen()[2], [0.789933], places=2, hint="scaled")


def other_links():
    """single linkage follows with -0.007, complete linkage with 0.577"""
    expect_numbers(_seen()[2], [0.789933, -0.006814, 0.577144], places=2, hint="three_links")


def drawn():
    """the dendrogram is truncated to 20 leaves"""
    expect(_seen()[3][:1], [[20, "lastp"]], of="p and truncate_mode of the dendrogram", hint="twenty_leaves")
