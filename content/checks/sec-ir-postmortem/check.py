"""How many minutes it took to detect, to contain and to recover."""

import json

from judge import expect, fail, run

FILES = ("irmetrics.py",)


def _incident(*times):
    names = ("start", "detected", "contained", "recovered")
    return run("irmetrics.py", files={"incident.json": json.dumps(dict(zip(names, times, strict=True)))})


def _day(*clocks):
    return _incident(*(f"2026-03-10T{clock}:00+00:00" for clock in clocks))


def three_durations():
    """6:00, 6:12, 6:45 and 8:00 are 12, 45 and 120 minutes"""
    _day("06:00", "06:12", "06:45", "08:00").shows(12, 45, 120, hint="from_start")


def three_lines():
    """each of the three stands on a line of its own, and the exit code is 0"""
    done = _day("06:00", "06:12", "06:45", "08:00")
    expect(sum(any(sign.isdigit() for sign in line) for line in done.lines), 3, of="the number of lines")
    expect(done.exit, 0, of="the exit code")


def over_midnight():
    """23:50 to 00:20 of the next day are 30 minutes"""
    end = "2026-03-11T01:50:00+00:00"
    done = _incident("2026-03-10T23:50:00+00:00", "2026-03-11T00:20:00+00:00", "2026-03-11T00:50:00+00:00", end)
    done.shows(30, 60, 120, hint="whole_times")


def offsets():
    """times with other offsets are compared by what they mean"""
    end = "2026-03-10T08:00:00+01:00"
    done = _incident("2026-03-10T06:00:00+00:00", "2026-03-10T07:05:00+01:00", "2026-03-10T01:30:00-05:00", end)
    done.shows(5, 30, 60, hint="whole_times")


def wrong_order():
    """contained before detected prints wrong order and exits with 1"""
    for clocks in (
        ("06:00", "06:45", "06:12", "08:00"),
        ("06:00", "05:59", "06:12", "08:00"),
        ("06:00", "06:01", "06:12", "06:11"),
    ):
        done = _day(*clocks)
        expect(done.exit, 1, of=f"the exit code with {', '.join(clocks)}", hint="each_pair")
        if "wrong order" not in (done.stdout + done.stderr).casefold():
            fail("wrong order", done.stdout or "nothing", hint="each_pair")


def same_time():
    """two steps at the same minute are in order"""
    _day("06:00", "06:00", "06:00", "06:00").shows(0, 0, 0, hint="equal_is_fine")
