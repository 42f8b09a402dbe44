"""A chain of entries."""

import hashlib

from judge import gives

FILES = ("audit.py",)

TRAIL = """
trail = []
for number in range(3):
    append(trail, f"2026-03-0{number + 1}", "robot-1", f"paid {number}0 EUR")
"""


def masks():
    """eight digits or more keep the last four"""
    gives("audit.py", 'masked("to DE12345678, 20 EUR")', "to DE****5678, 20 EUR", hint="stars")
    gives("audit.py", 'masked("1234567 and 123456789")', "1234567 and *****6789", hint="stars")


def entry():
    """the first entry begins at 64 zeros and has the hash of its text"""
    wanted = hashlib.sha256(("t1|ana|card ****5678|" + "0" * 64).encode()).hexdigest()
    lines = "trail = []; append(trail, 't1', 'ana', 'card 12345678'); trail[0]"
    gives("audit.py", lines, {"at": "t1", "who": "ana", "what": "card ****5678", "before": "0" * 64, "hash": wanted})


def linked():
    """each entry holds the hash of the one before"""
    gives("audit.py", TRAIL + "[trail[n]['before'] == trail[n - 1]['hash'] for n in (1, 2)]", [True, True])


def whole():
    """an untouched trail, and an empty one, give None"""
    gives("audit.py", TRAIL + "[first_broken(trail), first_broken([])]", [None, None])


def changed():
    """a changed amount is found at its place"""
    gives("audit.py", TRAIL + "trail[1]['what'] = 'paid 9 EUR'; first_broken(trail)", 1, hint="compute")
    gives("audit.py", TRAIL + "trail[0]['who'] = 'nobody'; first_broken(trail)", 0, hint="compute")


def removed():
    """an entry that was taken out is found at its place"""
    gives("audit.py", TRAIL + "del trail[1]; first_broken(trail)", 1, hint="before")
    gives("audit.py", TRAIL + "del trail[0]; first_broken(trail)", 0, hint="before")
