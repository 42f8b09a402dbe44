"""Which jobs are silent for too long, and what has changed since the last look."""

from judge import expect, gives, value

FILES = ("pulse.py",)


def _states(beats, limits, now, wanted, hint=None):
    gives("pulse.py", f"dict(states({beats!r}, {limits!r}, {now!r}))", wanted, hint=hint)


def _changes(old, new, wanted, hint=None):
    got = value("pulse.py", f"list(changes({old!r}, {new!r}))")
    expect(got, wanted, of="the changes", hint=hint)


def fresh():
    """a beat at 1000 with a limit of 60 is OK at 1030"""
    _states({"backup": 1000}, {"backup": 60}, 1030, {"backup": "OK"})


def silent():
    """at 1061 it is LATE, and at 1060, exactly the longest silence, still OK"""
    _states({"backup": 1000}, {"backup": 60}, 1061, {"backup": "LATE"})
    _states({"backup": 1000}, {"backup": 60}, 1060, {"backup": "OK"}, hint="edge")


def never():
    """a job that never beat is LATE"""
    _states({}, {"mail": 60}, 5, {"mail": "LATE"}, hint="never_beat")


def own_limits():
    """each job has its own limit, and a beat of no known job is left out"""
    _states({"a": 100, "b": 100, "old": 1}, {"a": 50, "b": 500}, 200, {"a": "LATE", "b": "OK"}, hint="known_only")


def changed():
    """who went from OK to LATE or back is named, sorted"""
    old = {"a": "OK", "b": "LATE", "c": "OK", "d": "OK"}
    _changes(old, {"d": "LATE", "c": "OK", "b": "OK", "a": "LATE"}, ["a", "b", "d"], hint="both_ways")
    _changes(old, old, [])


def newcomers():
    """a new job is news when it is LATE, and none when it is OK"""
    _changes({}, {"x": "OK", "y": "LATE"}, ["y"], hint="new_and_late")
