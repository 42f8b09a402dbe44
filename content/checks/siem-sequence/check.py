"""Failures and then a success, per user and within a window."""

from judge import gives

FILES = ("sequence.py",)


def _events(user, fails, ok):
    return [(ts, user, "fail") for ts in fails] + [(ts, user, "ok") for ts in ok]


def _is(events, wanted, more="", hint=None):
    gives("sequence.py", f"[list(one) for one in broken_in({sorted(events)!r}{more})]", wanted, hint=hint)


def five():
    """five fails and an ok are an alarm of user, first and last time"""
    _is(_events("ana", (0, 10, 20, 30, 40), (50,)), [["ana", 0, 50]])
    _is(_events("ana", (0, 10, 20, 30, 40, 45), (50,)), [["ana", 0, 50]])


def four():
    """four fails and an ok are none, and neither are nine fails without ok"""
    _is(_events("ana", (0, 10, 20, 30), (50,)), [])
    _is(_events("ana", range(9), ()), [])


def window():
    """a fail 600 seconds before counts, one 601 seconds before doesn't"""
    _is(_events("ana", (0, 10, 20, 30, 40), (600,)), [["ana", 0, 600]], hint="window")
    _is(_events("ana", (0, 10, 20, 30, 40), (601,)), [], hint="window")
    _is(_events("ana", (0, 10, 20, 30, 40, 50), (601,)), [["ana", 10, 601]], hint="window")


def each_user():
    """the fails of two users don't add up"""
    _is(_events("ana", (0, 10, 20), (50,)) + _events("ben", (5, 15, 25), (51,)), [], hint="per_user")
    both = _events("ana", (0, 1, 2, 3, 4), (60,)) + _events("ben", (5, 6, 7, 8, 9), (55,))
    _is(both, [["ben", 5, 55], ["ana", 0, 60]], hint="per_user")


def ended():
    """every ok ends the story: fails before it are forgotten"""
    _is(_events("ana", (0, 10, 20, 40, 50), (30, 60)), [], hint="ok_ends")
    _is(_events("ana", (0, 10, 20, 30, 40), (50, 51)), [["ana", 0, 50]], hint="ok_ends")


def own_limits():
    """failures and within can be given: 2 and 60"""
    _is(_events("ana", (0, 10), (60,)), [["ana", 0, 60]], more=", failures=2, within=60")
    _is(_events("ana", (0, 10), (61,)), [], more=", failures=2, within=60")
