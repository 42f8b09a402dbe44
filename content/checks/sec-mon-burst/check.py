"""A sliding window for each key, and not too many keys."""

from judge import expect, gives, value

FILES = ("burst.py",)


def _adds(*hits, made="Burst()"):
    return f"lab_burst = {made}\n[lab_burst.add(key, ts) for key, ts in {list(hits)!r}]"


def fifth():
    """five hits within a minute: the fifth is True, and the four before aren't"""
    hits = [("a", ts) for ts in (0, 10, 20, 30, 40)]
    gives("burst.py", _adds(*hits), [False, False, False, False, True], hint="at_the_limit")


def slow():
    """five hits, 20 seconds apart, are never a burst"""
    gives("burst.py", _adds(*[("a", ts) for ts in range(0, 200, 20)]), [False] * 10, hint="too_old")


def edge():
    """60 seconds after the first it still counts, and 61 seconds after it doesn't"""
    gives("burst.py", _adds(*[("a", ts) for ts in (0, 15, 30, 45, 60)]), [False] * 4 + [True], hint="more_than")
    gives("burst.py", _adds(*[("a", ts) for ts in (0, 15, 30, 45, 61)]), [False] * 5, hint="more_than")


def keys():
    """each key is counted on its own"""
    hits = [(key, ts) for ts in range(4) for key in ("a", "b")]
    gives("burst.py", _adds(*hits, ("a", 5)), [False] * 8 + [True], hint="own_window")


def settings():
    """Burst(limit=2, seconds=10) is a burst at the second hit within 10 seconds"""
    hits = [("a", 0), ("a", 10), ("a", 21), ("a", 22.5)]
    gives("burst.py", _adds(*hits, made="Burst(limit=2, seconds=10)"), [False, True, False, True])


def event_time():
    """times of long ago work as well, as the clock isn't asked"""
    gives("burst.py", _adds(*[("a", 1000 + ts) for ts in range(6)]), [False] * 4 + [True] * 2, hint="no_clock")


def forgets_keys():
    """with 10,001 keys the one that was seen longest ago is forgotten"""
    lines = """
    lab_burst = Burst(limit=3, seconds=10**9)
    for lab_key in ("kept", "old"):
        lab_burst.add(lab_key, 0)
        lab_burst.add(lab_key, 0)
    for lab_number in range({count}):
        lab_burst.add(lab_number, 1)
    {touch}
    lab_burst.add("one more", 3)
    [lab_burst.add("kept", 4), lab_burst.add("old", 4)]
    """
    touch = 'lab_burst.add("kept", 2)'
    of = "the third hit of kept and of old"
    expect(value("burst.py", lines.format(count=9998, touch=touch)), [True, False], of=of, hint="least_recent")
    expect(value("burst.py", lines.format(count=9997, touch=touch)), [True, True], of=of, hint="ten_thousand")
