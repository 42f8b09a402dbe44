"""Events once, at their real time."""

from judge import gives

FILES = ("intake.py",)


def _event(id, at, sent, received, name="open"):
    return {"id": id, "name": name, "at": at, "sent": sent, "received": received}


def _is(events, wanted, hint=None):
    gives("intake.py", f"[tuple(one) for one in intake({events!r})]", wanted, hint=hint)


def right_clock():
    """an event of 100, sent and received at 160, happened at 100"""
    _is([_event("a", 100, 160, 160)], [("a", "open", 100)])


def wrong_clock():
    """with a clock 3600 seconds ahead it still happened at 100"""
    _is([_event("a", 3700, 3760, 160)], [("a", "open", 100)], hint="wait")


def twice():
    """the same id counts once, the one received first"""
    _is([_event("a", 100, 300, 300), _event("a", 90, 160, 160, "first")], [("a", "first", 90)], hint="once")


def order():
    """they stand by time and then by id"""
    _is(
        [_event("c", 5, 5, 50), _event("b", 5, 5, 40), _event("a", 5, 5, 50)],
        [("b", "open", 40), ("a", "open", 50), ("c", "open", 50)],
        hint="sorted",
    )


def impossible():
    """a wait of 0 and of 86400 seconds stays, -1 and 86401 go"""
    for wait, left in ((0, 1), (86400, 1), (-1, 0), (86401, 0)):
        gives("intake.py", f"len(intake([{_event('a', 0, wait, 90000)!r}]))", left, hint="edges")
