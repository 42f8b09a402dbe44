"""A p-value, an interval and a sentence."""

from judge import gives

FILES = ("verdict.py",)


def known_p():
    """40 of 1000 against 62 of 1000 give p = 0.025"""
    gives("verdict.py", "p_value(40, 1000, 62, 1000)", 0.0253, places=4, hint="pooled")


def known_interval():
    """their difference lies between 0.3 and 4.1 points"""
    gives(
        "verdict.py",
        "[float(end) for end in interval(40, 1000, 62, 1000)]",
        [0.0027, 0.0413],
        places=4,
        hint="not_pooled",
    )


def uneven_groups():
    """30 of 200 against 60 of 800 give p = 0.0009, and the interval is below 0"""
    gives("verdict.py", "p_value(30, 200, 60, 800)", 0.000917, places=6, hint="pooled")
    gives(
        "verdict.py",
        "[float(end) for end in interval(30, 200, 60, 800)]",
        [-0.1277, -0.0223],
        places=4,
        hint="not_pooled",
    )


def both_sides():
    """the p-value is the same when A and B change places, and 1 for equal counts"""
    gives("verdict.py", "p_value(62, 1000, 40, 1000)", 0.0253, places=4, hint="two_sided")
    gives("verdict.py", "p_value(50, 1000, 50, 1000)", 1.0, places=9, hint="two_sided")


def nobody():
    """when nobody converts, or everybody, p is 1"""
    gives("verdict.py", "[p_value(0, 50, 0, 70), p_value(50, 50, 70, 70)]", [1, 1], places=9, hint="no_variance")


def sentences():
    """B is better, A is better, or not decided"""
    lines = "[sentence(40, 1000, 62, 1000), sentence(62, 1000, 40, 1000), sentence(40, 1000, 50, 1000), sentence(0, 9, 0, 9)]"
    gives("verdict.py", lines, ["B is better", "A is better", "not decided", "not decided"], hint="which_way")
