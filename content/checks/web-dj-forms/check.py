"""The rules of an event: it starts in the future, and its seats fit into the venue."""

from judge import expect, fail, value

FILES = ("events/rules.py",)
STAND_INS = ("django",)
NOW = "2030, 5, 20, 18, 0"


def _faults(starts, seats, capacity=100):
    lines = f"""
        import datetime as days
        found = event_faults(days.datetime({starts}), {seats}, {capacity}, days.datetime({NOW}))
        kept = (str, list, tuple)
        {{str(field): text if isinstance(text, kept) else str(text) for field, text in dict(found).items()}}
    """
    return value("events/rules.py", lines)


def _hold(cases, wanted, hint=None):
    for starts, seats in cases:
        found = _faults(starts, seats)
        expect(sorted(found), wanted, of=f"the faults of a start at ({starts}) with {seats} seats of 100", hint=hint)
        if not all(found.values()):
            fail("a message under each field", repr(found))


def good():
    """tomorrow with 40 of 100 seats has no fault"""
    _hold([("2030, 5, 21, 18, 0", 40), ("2031, 1, 1, 9, 0", 2)], [])


def past():
    """yesterday, and an hour ago, are faults of starts_at"""
    _hold([("2030, 5, 19, 23, 0", 40), ("2030, 5, 20, 17, 0", 40)], ["starts_at"], hint="whole_moment")


def this_minute():
    """exactly now is a fault, one minute later is none"""
    _hold([(NOW, 40)], ["starts_at"], hint="after_now")
    _hold([("2030, 5, 20, 18, 1", 40)], [], hint="whole_moment")


def too_many():
    """100 of 100 seats are fine, 101 and 9999 are faults of seats"""
    _hold([("2030, 5, 21, 18, 0", 100)], [], hint="full_house")
    _hold([("2030, 5, 21, 18, 0", 101), ("2030, 5, 21, 18, 0", 9999)], ["seats"])


def too_few():
    """1 seat is fine, 0 and -5 are faults of seats"""
    _hold([("2030, 5, 21, 18, 0", 1)], [], hint="full_house")
    _hold([("2030, 5, 21, 18, 0", 0), ("2030, 5, 21, 18, 0", -5)], ["seats"], hint="at_least_one")


def both():
    """a past date with 9999 seats has both messages"""
    _hold([("2029, 1, 1, 9, 0", 9999)], ["seats", "starts_at"], hint="collect")


def small_venue():
    """the limit is the venue's: 13 seats are too many for 12"""
    expect(sorted(_faults("2030, 6, 1, 9, 0", 13, 12)), ["seats"], of="the faults of 13 seats of 12")
    expect(sorted(_faults("2030, 6, 1, 9, 0", 12, 12)), [], of="the faults of 12 seats of 12")
