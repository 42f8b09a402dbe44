"""Which jobs are due now, from a job file and the last starts."""

from judge import expect, gives, value

FILES = ("due.py",)
JOBS = """
    jobs = [
        {"name": "backup", "cmd": ["a"], "every_minutes": 60, "timeout": 5},
        {"name": "mail", "cmd": ["b"], "every_minutes": 5, "timeout": 5},
        {"name": "alarm", "cmd": ["c"], "every_minutes": 0.5, "timeout": 5},
    ]
"""


def _due(starts, now, wanted, hint=None):
    gives("due.py", f"{JOBS}\n    list(due(jobs, {starts!r}, {now!r}))", wanted, hint=hint)


def never_started():
    """jobs that never started are all due, in the file's order"""
    _due({}, 1000.0, ["backup", "mail", "alarm"], hint="first_time")


def none_due():
    """right after all have started nothing is due"""
    _due({"backup": 1000.0, "mail": 1000.0, "alarm": 1000.0}, 1000.0, [])


def five_minutes():
    """mail runs every 5 minutes: not due after 299 seconds, due after 300"""
    starts = {"backup": 1000.0, "mail": 1000.0, "alarm": 1290.0}
    _due(starts, 1299.0, [], hint="minutes")
    _due(starts, 1300.0, ["mail"], hint="full_interval")


def half_minute():
    """every_minutes may be 0.5: alarm is due after 30 seconds"""
    _due({"backup": 1000.0, "mail": 1000.0, "alarm": 1000.0}, 1030.0, ["alarm"], hint="full_interval")


def start_at_zero():
    """a start at second 0 is a start, not a missing one"""
    _due({"backup": 0, "mail": 0, "alarm": 0}, 10, [], hint="zero_counts")


def pure():
    """due leaves the starts as they were"""
    lines = f"{JOBS}\n    starts = {{'mail': 5.0}}\n    due(jobs, starts, 1000.0)\n    starts"
    expect(value("due.py", lines), {"mail": 5.0}, of="starts after the call", hint="changes_nothing")
