"""A split that is no even one."""

from judge import gives

FILES = ("srm.py",)


def even():
    """500 to 500 gives p = 1, and nothing is broken"""
    gives("srm.py", "[srm_p(500, 500), broken(500, 500)]", [1.0, False])


def small():
    """520 to 480 gives p = 0.2059, which is no alarm"""
    gives("srm.py", "srm_p(520, 480)", 0.2059, places=4, hint="formula")
    gives("srm.py", "broken(520, 480)", False, hint="strict")


def large():
    """5200 to 4800 gives p = 0.000063 and raises the alarm"""
    gives("srm.py", "srm_p(5200, 4800)", 0.0000633, places=6, hint="formula")
    gives("srm.py", "broken(5200, 4800)", True)


def other_side():
    """it doesn't matter which group is the small one"""
    gives("srm.py", "[round(srm_p(4800, 5200), 6), broken(4800, 5200)]", [0.000063, True], hint="squared")


def near_the_limit():
    """5164 to 4836 with p = 0.00104 is no alarm, 5166 to 4834 is one"""
    gives("srm.py", "[broken(5164, 4836), broken(5166, 4834)]", [False, True], hint="strict")


def all_in_one():
    """20 to 0 is broken, 3 to 0 isn't"""
    gives("srm.py", "[broken(20, 0), broken(3, 0)]", [True, False])
