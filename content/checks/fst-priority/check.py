"""What to mend first, from events."""

from judge import gives

FILES = ("priority.py",)
START = """
    def ev(screen, kind, *names): return [{"user": name, "screen": screen, "kind": kind} for name in names]
    def pair(found): return {name: list(two) for name, two in found.items()}
    def rows(found): return [list(row) for row in found]
"""


def people():
    """three views by two people are two viewers, and one with two errors counts once"""
    lines = START + "    pair(hit(ev('pay', 'view', 'ada', 'bo', 'ada') + ev('pay', 'error', 'bo', 'bo')))"
    gives("priority.py", lines, {"pay": [2, 1]}, hint="sets")


def screens():
    """each screen counts by itself, also one without errors; other kinds don't count"""
    lines = (
        START
        + "    pair(hit(ev('pay', 'error', 'bo') + ev('pay', 'view', 'bo') + ev('home', 'view', 'bo', 'cy') + ev('home', 'click', 'bo')))"
    )
    gives("priority.py", lines, {"pay": [1, 1], "home": [2, 0]}, hint="by_screen")
    gives("priority.py", START + "    pair(hit([]))", {}, hint="by_screen")


def strangers():
    """an error of somebody who never saw the screen doesn't count"""
    lines = START + "    pair(hit(ev('pay', 'view', 'ada') + ev('pay', 'error', 'zoe') + ev('gone', 'error', 'ada')))"
    gives("priority.py", lines, {"pay": [1, 0]}, hint="who_saw")


MANY = (
    START
    + """
    crowd = [f"u{n}" for n in range(8)]
    events = ev("pay", "view", *crowd) + ev("pay", "error", *crowd[:4]) + ev("home", "view", *crowd) + ev("home", "error", *crowd[:3])
    events += ev("help", "view", *crowd[:5]) + ev("help", "error", *crowd[:2]) + ev("rare", "view", *crowd[:4]) + ev("rare", "error", *crowd[:4]) + ev("fine", "view", *crowd)
    days = {"pay": 4, "home": 1.5, "help": 2, "rare": 1}
"""
)


def order():
    """people hurt per day of work come first: home 2.0, then help and pay with 1.0"""
    gives(
        "priority.py",
        MANY + "    rows(ranking(events, days))",
        [["home", 2.0], ["help", 1.0], ["pay", 1.0]],
        places=4,
        hint="per_day",
    )


def least():
    """a screen with 4 viewers is left out, unless the least is 4"""
    lines = MANY + "    [rows(ranking(events, days, least=n))[0] for n in (4, 5, 6)] + [rows(ranking(events, days, 9))]"
    gives("priority.py", lines, [["rare", 4.0], ["home", 2.0], ["home", 2.0], []], places=4, hint="too_few")


def left_out():
    """a screen without errors or without an estimate is left out, and a third is 0.33"""
    lines = (
        START
        + "    crowd = 'abcdef'\n    events = ev('x', 'view', *crowd) + ev('x', 'error', 'a') + ev('y', 'view', *crowd) + ev('y', 'error', 'a') + ev('z', 'view', *crowd)\n    rows(ranking(events, {'x': 3, 'z': 1}))"
    )
    gives("priority.py", lines, [["x", 0.33]], places=4, hint="no_estimate")
