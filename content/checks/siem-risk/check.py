"""Points that fade, and who has too many of them."""

from judge import gives

FILES = ("risk.py",)


def now():
    """signals of this moment add up as they are"""
    gives("risk.py", 'risk([(0, "web1", 40), (0, "web1", 2.5), (0, "db1", 7)], 0)', {"web1": 42.5, "db1": 7.0})


def fading():
    """after one half-life 80 points are 40, after two 20, after half an hour 56.6"""
    gives("risk.py", 'risk([(0, "web1", 80)], 3600)', {"web1": 40.0}, hint="halved")
    gives("risk.py", 'risk([(0, "web1", 80), (3600, "web1", 40)], 7200)', {"web1": 40.0}, hint="halved")
    gives("risk.py", 'risk([(0, "web1", 80)], 1800)', {"web1": 56.6}, hint="halved")


def left_out():
    """a signal after now doesn't count"""
    gives("risk.py", 'risk([(1, "web1", 80), (0, "db1", 3)], 0)', {"db1": 3.0}, hint="future")


def over_the_limit():
    """100 points of two sizes are notable, 99 aren't"""
    gives("risk.py", 'notable([(0, "web1", 60), (0, "web1", 40)], 0)', ["web1"], hint="limit")
    gives("risk.py", 'notable([(0, "web1", 60), (0, "web1", 39)], 0)', [], hint="limit")
    gives(
        "risk.py",
        'notable([(0, "a", 3), (0, "a", 2), (0, "b", 9), (0, "b", 1), (0, "c", 1)], 0, limit=5)',
        ["b", "a"],
        hint="order",
    )
    gives("risk.py", 'notable([(0, "a", 60), (0, "a", 40)], 3600)', [], hint="limit")


def one_size():
    """the same signal again and again is not notable by itself"""
    gives("risk.py", 'notable([(0, "web1", 60)] * 4, 0)', [], hint="sizes")
    gives("risk.py", 'notable([(0, "web1", 60), (0, "web1", 60), (5, "web1", 1)], 0)', [], hint="future")
