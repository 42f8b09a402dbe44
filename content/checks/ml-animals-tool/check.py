"""What the tool says of a photo, and when it says that it's not sure."""

from judge import expect, value

FILES = ("animals/decide.py",)
NAMES = ["beagle", "pug", "birman", "boxer"]


def _decide(shares, top, threshold):
    return list(value("animals/decide.py", f"decide({NAMES}, {shares}, {top}, {threshold})"))


def best_one():
    """of 0.10, 0.81, 0.06 and 0.03 the top one is pug 81%"""
    expect(_decide([0.10, 0.81, 0.06, 0.03], 1, 0.5), ["pug 81%"], of="decide", hint="name_and_percent")


def best_three():
    """the top three come best first: boxer 50%, birman 27%, beagle 14%"""
    found = _decide([0.14, 0.09, 0.27, 0.50], 3, 0.4)
    expect(found, ["boxer 50%", "birman 27%", "beagle 14%"], of="decide", hint="best_first")


def not_sure():
    """below the threshold there's one line only, not sure"""
    expect(_decide([0.3, 0.28, 0.22, 0.2], 3, 0.5), ["not sure"], of="decide", hint="one_line")


def at_the_threshold():
    """a share exactly at the threshold reaches it"""
    expect(_decide([0.25, 0.25, 0.5, 0.0], 1, 0.5), ["birman 50%"], of="decide", hint="reaches")


def few_reach():
    """one sure breed is enough: the others of the top are shown too"""
    found = _decide([0.62, 0.2, 0.1, 0.08], 2, 0.6)
    expect(found, ["beagle 62%", "pug 20%"], of="decide", hint="only_the_best")


def rounded():
    """0.666 is 67%, and 0.004 is 0%"""
    expect(
        _decide([0.004, 0.666, 0.33, 0.0], 4, 0.1)[0:3:2],
        ["pug 67%", "beagle 0%"],
        of="first and third line",
        hint="name_and_percent",
    )
