"""How restless an autoscaler was, and how long users waited."""

from judge import gives

FILES = ("wave.py",)


def steady():
    """three rows with 2 replicas are 0 changes"""
    gives("wave.py", "changes([(0, 2, 0.1), (10, 2, 0.1), (20, 2, 0.1)])", 0)


def up_and_down():
    """2, 4, 4, 3 and 3 replicas are 2 changes"""
    gives("wave.py", "changes([(0, 2, 0), (10, 4, 0), (20, 4, 0), (30, 3, 0), (40, 3, 0)])", 2, hint="between_rows")


def back_again():
    """2, 3, 2 and 3 are 3 changes, though there are two sizes only"""
    gives("wave.py", "changes([(0, 2, 0), (10, 3, 0), (20, 2, 0), (30, 3, 0)])", 3, hint="between_rows")


def bad():
    """0.5 from second 10 to 25 are 15 bad seconds"""
    gives(
        "wave.py",
        "float(bad_seconds([(0, 1, 0.1), (10, 1, 0.5), (25, 1, 0.2), (40, 1, 0.1)]))",
        15.0,
        hint="until_the_next",
    )


def several():
    """two bad rows of 10 and 5 seconds add up, and the last row has no length"""
    gives(
        "wave.py",
        "float(bad_seconds([(0, 1, 0.9), (10, 1, 0.1), (12, 1, 0.31), (17, 1, 0.9)]))",
        15.0,
        hint="until_the_next",
    )


def limits():
    """exactly 0.3 isn't bad, and another limit counts"""
    gives("wave.py", "float(bad_seconds([(0, 1, 0.3), (10, 1, 0.3)]))", 0.0, hint="above")
    gives("wave.py", "float(bad_seconds([(0, 1, 0.3), (10, 1, 0.3)], limit=0.2))", 10.0, hint="above")


def few():
    """one row, or none, has neither changes nor bad seconds"""
    gives(
        "wave.py",
        "[changes([]), changes([(0, 3, 0.9)]), float(bad_seconds([])), float(bad_seconds([(5, 3, 0.9)]))]",
        [0, 0, 0.0, 0.0],
    )
