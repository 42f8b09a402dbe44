"""What listens now, against what is expected to listen."""

import json

from judge import expect, fail, run

FILES = ("inventory.py",)


def _expected(port, banner=""):
    return {"port": port, "service": "lab", "banner": banner, "owner": "ana", "reason": "lab"}


def _seen(port, banner="", state="open"):
    return {"port": port, "state": state, "banner": banner, "ms": 1.5}


USUAL = [_expected(22, "SSH-2.0"), _expected(9000), _expected(9443)]
SCAN = [_seen(22, "SSH-2.0"), _seen(80, state="closed"), _seen(9000), _seen(9443)]


def _compared(scan, expected=USUAL):
    return run("inventory.py", files={"scan.json": json.dumps(scan), "expected.json": json.dumps(expected)})


def _words(done):
    """Give the words and ports that were printed."""
    pairs = [(word, line) for line in done.lines for word in ("NEW", "GONE", "CHANGED") if word in line]
    return sorted([word, _port(line)] for word, line in pairs)


def _port(line):
    words = [word.strip(":,") for word in line.split()]
    return next((int(word) for word in words if word.isdigit()), 0)


def as_expected():
    """when all is as expected nothing is printed, and it exits with 0"""
    done = _compared(SCAN)
    expect(_words(done), [], of="the differences", hint="open_only")
    expect(done.exit, 0, of="the exit code")


def new_port():
    """an open port 8123 is NEW 8123, and it exits with 1"""
    done = _compared([*SCAN, _seen(8123)])
    expect(_words(done), [["NEW", 8123]], of="the differences")
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def gone():
    """a port that is closed now, or not in the scan at all, is GONE"""
    done = _compared([_seen(22, "SSH-2.0"), _seen(9000, state="closed")])
    expect(_words(done), [["GONE", 9000], ["GONE", 9443]], of="the differences", hint="open_only")
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def changed():
    """another banner on 22 is CHANGED 22"""
    done = _compared([_seen(22, "SSH-9.9"), *SCAN[1:]])
    expect(_words(done), [["CHANGED", 22]], of="the differences", hint="banner")
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def alerts():
    """a NEW port is one alert of severity high with 8123 in its key"""
    text = _compared([*SCAN, _seen(8123)]).file("alerts.jsonl", hint="closed_alerts")
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    if len(lines) != 1 or "8123" not in str(lines[0].get("key")) or lines[0].get("severity") != "high":
        fail("one alert with 8123 and high", text, hint="closed_alerts")


def no_alerts():
    """GONE and CHANGED raise no alert"""
    done = _compared([_seen(22, "SSH-9.9"), _seen(9000)])
    expect(done.files.get("alerts.jsonl", ""), "", of="alerts.jsonl", hint="new_only")


def all_three():
    """one of each kind gives three lines"""
    done = _compared([_seen(22, "SSH-9.9"), _seen(9000), _seen(631)])
    expect(_words(done), [["CHANGED", 22], ["GONE", 9443], ["NEW", 631]], of="the differences")
