"""Run lengths, row groups and skipping."""

from judge import gives

FILES = ("columns.py",)
ROWS = [{"day": day, "town": "Bonn"} for day in (1, 1, 2, 3, 5, 5, 9)]


def runs():
    """equal neighbours are one run, and a value that comes again a new one"""
    gives("columns.py", "encode(['a', 'a', 'b', 'a'])", [("a", 2), ("b", 1), ("a", 1)], hint="neighbours")
    gives("columns.py", "encode([])", [])


def back():
    """decode gives the values back"""
    gives("columns.py", "decode([('x', 3), ('y', 1)])", ["x", "x", "x", "y"])


def groups():
    """seven rows in groups of three are three groups"""
    gives(
        "columns.py",
        f"[g['day'] for g in write({ROWS!r}, 3)]",
        [
            {"min": 1, "max": 2, "runs": [(1, 2), (2, 1)]},
            {"min": 3, "max": 5, "runs": [(3, 1), (5, 2)]},
            {"min": 9, "max": 9, "runs": [(9, 1)]},
        ],
    )
    gives("columns.py", f"write({ROWS!r}, 7)[0]['town']", {"min": "Bonn", "max": "Bonn", "runs": [("Bonn", 7)]})


def skipped():
    """days 3 to 4 open one group of three"""
    gives("columns.py", f"read(write({ROWS!r}, 3), 'day', 3, 4)", ([3], 1), hint="room")
    gives("columns.py", f"read(write({ROWS!r}, 3), 'day', 6, 8)", ([], 0), hint="room")


def limits():
    """a value that equals a limit is in: days 2 to 9, 5 to 5"""
    gives("columns.py", f"read(write({ROWS!r}, 3), 'day', 2, 9)", ([2, 3, 5, 5, 9], 3), hint="inside")
    gives("columns.py", f"read(write({ROWS!r}, 3), 'day', 5, 5)", ([5, 5], 1), hint="inside")
