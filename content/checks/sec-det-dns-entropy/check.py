"""Data hidden in host names, found by length, number and entropy."""

import string
from random import Random

from judge import expect, gives, run, value

FILES = ("dnswatch.py",)

BASE32 = string.ascii_lowercase + "234567"


def _labels(count, size=40, seed=1, letters=BASE32):
    draw = Random(seed)  # noqa: S311
    return ["".join(draw.choices(letters, k=size)) for _ in range(count)]


def _names(labels, parent="lab.test"):
    return [f"{label}.{parent}" for label in labels]


def _flagged(names, wanted, hint=None):
    lab = {"lab.py": f"names = {names!r}\n"}
    expect(
        value("dnswatch.py", "from lab import names\nflagged(names)", files=lab), wanted, of="flagged(names)", hint=hint
    )


def bits():
    """entropy of aaaa is 0 bits, and of abcd it is 2"""
    gives("dnswatch.py", 'entropy("aaaa")', 0.0, places=6)
    gives("dnswatch.py", 'entropy("abcd")', 2.0, places=6, hint="log2")


def uneven():
    """entropy of aab is 0.9183, and of hello it is 1.9219"""
    gives("dnswatch.py", 'entropy("aab")', 0.918296, places=5, hint="log2")
    gives("dnswatch.py", 'entropy("hello")', 1.921928, places=5, hint="log2")


def tunnel():
    """80 random labels below lab.test are flagged, and ordinary names aren't"""
    ordinary = [f"www{n}.shop{n % 7}.test" for n in range(300)] + ["mail.example.org", "localhost"]
    _flagged(ordinary + _names(_labels(80)), ["lab.test"], hint="parent")
    _flagged(ordinary, [])


def twenty():
    """20 labels are enough, and 19 aren't, also if they come often"""
    _flagged(_names(_labels(20)) + _names(_labels(19), "b.test") * 3, ["lab.test"], hint="distinct")


def length():
    """31 characters are long enough, and 30 aren't"""
    _flagged(_names(_labels(25, size=31)) + _names(_labels(25, size=30), "b.test"), ["lab.test"], hint="over_thirty")


def low_entropy():
    """long labels of few letters are left alone"""
    few = _labels(40, letters="abc") + [f"server-in-room-{n:030}" for n in range(40)]
    _flagged(_names(few), [], hint="bits_of_label")


def parents():
    """two parents are sorted, and a parent may have three parts"""
    names = _names(_labels(21), "z.lab.test") + _names(_labels(22, seed=2), "a.lab.test")
    _flagged(names, ["a.lab.test", "z.lab.test"], hint="parent")
    lines = run("dnswatch.py", files={"dns.log": "\n".join(names) + "\n"}).lines
    expect([line for line in lines if ".test" in line], ["a.lab.test", "z.lab.test"], of="the lines")
