"""Spraying and brute force, told apart by who was tried how often."""

from judge import expect, value

FILES = ("spray.py",)


def _flags(failures, wanted, hint=None):
    lab = {"lab.py": f"failures = {sorted(failures)!r}\n"}
    lines = "from lab import failures\n{ip: sorted(found) for ip, found in flags(failures).items() if found}"
    expect(value("spray.py", lines, files=lab), wanted, of="the flagged addresses", hint=hint)


def _spray(users, gap=15, ip="203.0.113.40", times=1, start=0):
    return [(start + gap * n, ip, f"user{n}") for n in range(users) for _ in range(times)]


def _brute(times, gap=2, ip="203.0.113.9", start=0):
    return [(start + gap * n, ip, "root") for n in range(times)]


def spraying():
    """50 users with one failure each, 15 seconds apart, are spray alone"""
    _flags(_spray(50), {"203.0.113.40": ["spray"]}, hint="by_ip")


def brute_force():
    """300 failures on root, 2 seconds apart, are brute alone"""
    _flags(_brute(300), {"203.0.113.9": ["brute"]}, hint="one_user")


def nothing():
    """no failures, and a few of two addresses, give an empty dictionary"""
    _flags([], {})
    _flags([(0, "198.51.100.7", "ana"), (4, "198.51.100.7", "ana"), (9, "198.51.100.8", "ben")], {})


def limits():
    """20 users or 20 failures are enough, and 19 aren't"""
    _flags(_spray(20) + _brute(20), {"203.0.113.40": ["spray"], "203.0.113.9": ["brute"]}, hint="twenty")
    _flags(_spray(19) + _brute(19), {}, hint="twenty")


def three_each():
    """20 users with 3 failures each are spray, and with 4 each they aren't"""
    _flags(_spray(20, times=3), {"203.0.113.40": ["spray"]}, hint="at_most_three")
    _flags(_spray(20, times=4), {}, hint="at_most_three")


def window():
    """what takes 16 minutes instead of 15 isn't flagged, wherever it begins"""
    _flags(_spray(20, gap=47, start=500), {"203.0.113.40": ["spray"]}, hint="sliding")
    _flags(_spray(20, gap=51, start=500), {}, hint="sliding")
    _flags(_brute(20, gap=47, start=500), {"203.0.113.9": ["brute"]}, hint="sliding")
    _flags(_brute(20, gap=51, start=500), {}, hint="sliding")


def each_alone():
    """two addresses with ten users each are nothing, and one IP can be both"""
    halves = _spray(10) + [(s + 1, "203.0.113.41", f"{user}b") for s, _, user in _spray(10)]
    _flags(halves, {}, hint="by_ip")
    _flags(_spray(20) + _brute(20, ip="203.0.113.40"), {"203.0.113.40": ["brute", "spray"]}, hint="by_ip")
