"""Periods that overlap, merged."""

from judge import gives

FILES = ("periods.py",)


def merges():
    """(5, 8), (1, 3) and (3, 4) become (1, 4) and (5, 8)"""
    gives("periods.py", "merge([(5, 8), (1, 3), (3, 4)])", [(1, 4), (5, 8)], hint="touch")


def inside():
    """a period within another one changes nothing"""
    gives("periods.py", "merge([(1, 10), (2, 3), (4, 5), (9, 12)])", [(1, 12)], hint="longer")


def apart():
    """periods that lie apart stay apart, and nothing gives nothing"""
    gives("periods.py", "[merge([(4, 5), (1, 2)]), merge([]), merge([(3, 3)])]", [[(1, 2), (4, 5)], [], [(3, 3)]])


def unchanged():
    """the list that went in stays as it was"""
    gives("periods.py", "given = [(5, 8), (1, 3)]\nmerge(given)\ngiven", [(5, 8), (1, 3)], hint="copy")


def length():
    """together they cover 6, and what overlaps counts once"""
    gives("periods.py", "[covered([(5, 8), (1, 3), (3, 4)]), covered([(1, 10), (2, 3)]), covered([])]", [6, 9, 0])
