"""An hour of load, replayed within limits, and what it costs."""

from judge import expect, gives, value

FILES = ("replay.py",)
TENTHS = "lambda load, current: load // 10"


def _replay(loads, wanted, decide=TENTHS, more="", hint=None):
    expect(value("replay.py", f"list(replay({loads!r}, {decide}{more}))"), wanted, of="the sizes", hint=hint)


def follows():
    """loads of 30, 50 and 20 with a tenth each give 3, 5 and 2"""
    _replay([30, 50, 20], [3, 5, 2])


def clamped():
    """0 and 95 are clamped to 1 and 6"""
    _replay([0, 95, 60, 61], [1, 6, 6, 6], hint="limits")


def current_size():
    """decide is told the present size: start at 2, one more each minute"""
    _replay([0, 0, 0], [3, 4, 5], decide="lambda load, current: current + 1", hint="hands_on")


def clamped_size():
    """after a clamp it goes on from the clamped size: 6, then 5"""
    _replay([100, 1], [6, 5], decide="lambda load, current: 50 if load > 50 else current - 1", hint="hands_on")


def other_limits():
    """other limits and another start count: 4 to 9, from 5"""
    _replay([0, 99], [4, 9], more=", low=4, high=9, start=5", hint="limits")
    _replay([0], [6], decide="lambda load, current: current + 1", more=", low=4, high=9, start=5")


def nothing():
    """no loads give no sizes and no cost"""
    _replay([], [])
    gives("replay.py", "float(cost([]))", 0.0)


def costs():
    """an hour of 6 instances costs 0.06, half an hour of 2 and of 4 costs 0.03"""
    gives(
        "replay.py",
        "[round(cost([6] * 60), 6), round(cost([2] * 30 + [4] * 30), 6), round(cost([3] * 60, price=0.2), 6)]",
        [0.06, 0.03, 0.6],
        hint="by_hour",
    )
