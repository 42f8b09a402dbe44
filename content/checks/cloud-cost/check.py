"""Cost arithmetic with free parts and steps."""

from judge import gives

FILES = ("cost.py",)


def _gives(call, wanted, hint=None):
    gives("cost.py", call, wanted, places=6, hint=hint)


def free():
    """a million calls of 0.4 s with 1 GB cost nothing"""
    _gives("functions(1, 0.4, 1)", 0.0, hint="free_part")
    _gives("functions(0.01, 0.1, 0.5)", 0.0, hint="free_part")


def calls():
    """three million short calls cost 0.40"""
    _gives("functions(3, 0.1, 1)", 0.40)


def work():
    """ten million calls of 0.2 s with 2 GB cost 61.81"""
    _gives("functions(10, 0.2, 2)", 61.81, hint="gb_seconds")
    _gives("functions(1, 0.5, 1.3)", 4.17, hint="gb_seconds")


def out():
    """100 GB are free, 1,100 cost 90, 12,100 cost 1,040"""
    for gb, dollars in (
        (0, 0.0),
        (100, 0.0),
        (101, 0.09),
        (100.1, 0.01),
        (1_100, 90.0),
        (10_100, 900.0),
        (10_101, 900.07),
        (12_100, 1040.0),
    ):
        _gives(f"egress({gb})", dollars, hint="steps_of_price")


def turn():
    """a server for 60 is cheaper from 10 million such calls on"""
    _gives("break_even(60, 0.2, 2)", 10, hint="more_than")
    _gives("break_even(0.4, 0.1, 1)", 4, hint="more_than")
    _gives("break_even(0, 2, 1)", 1)
