"""The smallest effect that so many people can show."""

from judge import gives

FILES = ("smallest.py",)


def people():
    """from 10 to 12% needs 3839, from 10 to 20% 197"""
    gives("smallest.py", "[needed(0.10, 0.12), needed(0.10, 0.20)]", [3839, 197])


def stricter():
    """with alpha=0.01 it needs 5712"""
    gives("smallest.py", "needed(0.10, 0.12, alpha=0.01)", 5712, hint="both_sides")


def lift():
    """3839 people show 0.02, and 3838 only 0.021"""
    gives("smallest.py", "[smallest(0.1, 3839), smallest(0.1, 3838)]", [0.02, 0.021], places=4, hint="at_most")
    gives("smallest.py", "[smallest(0.1, 197), smallest(0.5, 385)]", [0.1, 0.1], places=4, hint="at_most")


def variants():
    """with three variants the same people show less"""
    gives(
        "smallest.py",
        "[smallest(0.1, 3839, variants=3), smallest(0.1, 3839, 2)]",
        [0.024, 0.023],
        places=4,
        hint="divided",
    )


def impossible():
    """where no lift is large enough it is None"""
    gives("smallest.py", "smallest(0.9, 10)", None, hint="past_one")
    gives("smallest.py", "smallest(0.995, 5)", None, hint="past_one")
