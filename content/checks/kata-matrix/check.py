"""Grids turned, mirrored and summed by rings."""

from judge import gives

FILES = ("grid.py",)


def turns():
    """[[1, 2], [3, 4]] turned is [[3, 1], [4, 2]]"""
    gives("grid.py", "[list(row) for row in turned([[1, 2], [3, 4]])]", [[3, 1], [4, 2]])


def rows():
    """the rows of the new grid are lists"""
    gives("grid.py", "[type(row).__name__ for row in turned([[1, 2]])]", ["list", "list"], hint="lists")


def wide():
    """a grid of two by three becomes three by two"""
    gives("grid.py", "turned([[1, 2, 3], [4, 5, 6]])", [[4, 1], [5, 2], [6, 3]])
    gives("grid.py", "turned([])", [])


def mirrors():
    """[[1, 2, 3]] mirrored is [[3, 2, 1]], and the original stays"""
    gives(
        "grid.py",
        "g = [[1, 2, 3], [4, 5, 6]]\n[mirrored(g), g]",
        [[[3, 2, 1], [6, 5, 4]], [[1, 2, 3], [4, 5, 6]]],
        hint="copy",
    )
    gives("grid.py", "mirrored([])", [])


def ring_sums():
    """the rings of a grid of ones are 8 and 1"""
    gives("grid.py", "rings([[1] * 3 for _ in range(3)])", [8, 1])


def ring_edges():
    """rings of other shapes add up too"""
    gives(
        "grid.py",
        "[rings([[1, 2, 3, 4]]), rings([[1], [2], [3]]), rings([]), rings([[n + 10 * r for n in range(4)] for r in range(4)])]",
        [[10], [6], [], [198, 66]],
    )
