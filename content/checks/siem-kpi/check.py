"""Mean and median times of real incidents."""

from judge import expect, fail, value

FILES = ("kpi.py",)


def _case(started, detected, contained, real=True):
    return {"started": started, "detected": detected, "contained": contained, "real": real}


def _has(incidents, hint=None, **wanted):
    got = value("kpi.py", f"kpi({list(incidents)!r})")
    if not isinstance(got, dict):
        fail("a dictionary", repr(got))
    for name, number in wanted.items():
        expect(got.get(name), number, of=name, hint=hint)


THREE = (_case(0, 5, 15), _case(100, 110, 130), _case(200, 230, 530))


def means():
    """times to contain of 10, 20 and 300 have mttr 110.0, and mttd is 15.0"""
    _has(THREE, mttd=15.0, mttr=110.0)


def middle():
    """their median is 20.0"""
    _has(THREE, median_mttr=20.0, hint="median")


def still_open():
    """an open incident counts for mttd and open, not for mttr"""
    _has((*THREE, _case(0, 45, None)), mttd=22.5, mttr=110.0, open=1, hint="open")
    _has((_case(0, 4, None), _case(0, 0, 0)), mttr=0.0, median_mttr=0.0, open=1, hint="open")


def false_alarms():
    """false alarms count for precision alone: three of four real is 0.75"""
    _has((*THREE, _case(0, 999, None, real=False)), mttd=15.0, mttr=110.0, open=0, precision=0.75, hint="real")
    _has((_case(0, 1, 2), _case(0, 1, 2), _case(0, 1, 2, real=False)), mttr=1.0, precision=0.67, hint="real")


def nothing():
    """without incidents everything is None, and open is 0"""
    _has((), mttd=None, mttr=None, median_mttr=None, precision=None, open=0, hint="empty")
    _has((_case(0, 9, None),), mttr=None, mttd=9.0, precision=1.0, open=1, hint="empty")
