"""Runs, success and minutes of each workflow."""

import json
from datetime import datetime, timedelta

from judge import expect_numbers, fail, run

FILES = ("pipeline_report.py",)
START = datetime(2026, 3, 5, 23, 50)


def _run(name, minutes, conclusion="success"):
    form = "%Y-%m-%dT%H:%M:%SZ"
    end = START + timedelta(minutes=minutes)
    return {
        "name": name,
        "conclusion": conclusion,
        "headBranch": "main",
        "createdAt": f"{START:{form}}",
        "updatedAt": f"{end:{form}}",
    }


def _report(runs):
    return run("pipeline_report.py", files={"runs.json": json.dumps(runs)})


def _line(runs, name):
    lines = [line for line in _report(runs).lines if name in line]
    if len(lines) != 1:
        fail(f"one line about {name}", "\n".join(lines) or "none", hint="line_each")
    return lines[0].replace(name, "")


TEN = [_run("tests", minutes) for minutes in (10, 1, 9, 2, 8, 3, 7, 4, 6)] + [_run("tests", 5, "failure")]


def ten_runs():
    """ten runs of 1 to 10 minutes, one failed: 10, 90%, median 5.5, p90 9.0"""
    expect_numbers(_line(TEN, "tests"), [10, 90, 5.5, 9.0], hint="four_numbers")


def eleven():
    """with eleven runs the 90th percentile is the tenth value: 10.0"""
    expect_numbers(_line([*TEN, _run("tests", 60)], "tests"), [11, 91, 6.0, 10.0], hint="percentile")


def one_run():
    """a single run of 90 seconds has 1.5 for both, and 100%"""
    expect_numbers(_line([_run("docs", 1.5)], "docs"), [1, 100, 1.5, 1.5], hint="percentile")


def midnight():
    """a run of 25 hours is 1500 minutes"""
    expect_numbers(_line([_run("nightly", 1500)], "nightly"), [1500, 1500], hint="whole_time")


def other_endings():
    """cancelled and failed runs are no successes: one of four is 25%"""
    runs = [_run("image", 2, ending) for ending in ("success", "failure", "cancelled", "")]
    expect_numbers(_line(runs, "image"), [4, 25], hint="only_success")


def by_name():
    """each workflow has a line of its own, and they come by name"""
    runs = [_run("zeta", 4), _run("alpha", 2), _run("mid", 3), _run("alpha", 6)]
    _report(runs).says("alpha", "mid", "zeta", hint="line_each")
    expect_numbers(_line(runs, "alpha"), [2, 100, 4.0, 6.0], hint="four_numbers")
