"""Temporal scores, rounding up, and days to mend."""

from judge import gives

FILES = ("priority.py",)


def scores():
    """9.8 with U and O is 8.5, with H and U still 9.8"""
    gives("priority.py", '[temporal(9.8, "U", "O"), temporal(9.8, "H", "U")]', [8.5, 9.8], places=6, hint="up")


def weights():
    """all weights: 10.0 with P, F and T, W"""
    gives("priority.py", '[temporal(10.0, e, "U") for e in "UPFH"]', [9.1, 9.4, 9.7, 10.0], places=6)
    gives("priority.py", '[temporal(10.0, "H", r) for r in "OTWU"]', [9.5, 9.6, 9.7, 10.0], places=6)


def rounding():
    """4.02 becomes 4.1, 4.0 stays, and 4.000002 is 4.0"""
    gives(
        "priority.py",
        "[round_up(4.02), round_up(4.0), round_up(4.000002), round_up(4.1)]",
        [4.1, 4.0, 4.0, 4.1],
        places=6,
        hint="up",
    )
    gives(
        "priority.py", "[round_up(8.61 * 0.95), round_up(0.0), round_up(4.00001)]", [8.2, 0.0, 4.1], places=6, hint="up"
    )


def days():
    """9.0 has 7 days, 8.9 and 7.0 have 30, 4.0 has 90 and 3.9 has 180"""
    gives(
        "priority.py",
        "[due(s, False) for s in (10.0, 9.0, 8.9, 7.0, 6.9, 4.0, 3.9, 0.0)]",
        [7, 7, 30, 30, 90, 90, 180, 180],
        hint="from_on",
    )


def exposed():
    """exposed halves them: 3, 15, 45 and 90"""
    gives("priority.py", "[due(s, True) for s in (9.5, 7.5, 5.0, 1.0)]", [3, 15, 45, 90], hint="half")
