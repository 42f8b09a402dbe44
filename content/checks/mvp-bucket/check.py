"""Stable groups by a hash."""

from judge import expect, gives, value

FILES = ("experiments.py",)


def _bucket(name, unit):
    import hashlib

    return int.from_bytes(hashlib.blake2b(f"{name}:{unit}".encode(), digest_size=8).digest(), "big") % 100


def buckets():
    """bucket("headline", 1) to bucket("headline", 5) are what the hash says"""
    wanted = [_bucket("headline", unit) for unit in range(1, 6)]
    gives("experiments.py", "[bucket('headline', unit) for unit in range(1, 6)]", wanted, hint="from_the_hash")


def texts():
    """ids may be texts, and another experiment gives other buckets"""
    wanted = [_bucket("price", "a3f9"), _bucket("headline", "a3f9")]
    gives("experiments.py", "[bucket('price', 'a3f9'), bucket('headline', 'a3f9')]", wanted, hint="from_the_hash")


def in_range():
    """of 5000 ids all buckets lie from 0 to 99, and all hundred occur"""
    gives(
        "experiments.py",
        "sorted({bucket('x', unit) for unit in range(5000)}) == list(range(100))",
        True,
        hint="hundred",
    )


def halves():
    """of 10,000 ids 4,850 to 5,150 get b"""
    count = value("experiments.py", "[variant('headline', unit) for unit in range(10_000)].count('b')")
    expect(4850 <= count <= 5150, True, of="4,850 to 5,150 get b")
    last, first = (next(unit for unit in range(5000) if _bucket("e", unit) == wanted) for wanted in (49, 50))
    gives("experiments.py", f"[variant('e', {last}), variant('e', {first})]", ["b", "a"], hint="below")


def edge():
    """with a share of 30, bucket 29 gets b and bucket 30 gets a"""
    units = {wanted: next(unit for unit in range(5000) if _bucket("e", unit) == wanted) for wanted in (0, 29, 30, 99)}
    calls = ", ".join(f"variant('e', {unit}, 30)" for unit in units.values())
    gives("experiments.py", f"[{calls}]", ["b", "b", "a", "a"], hint="below")


def nobody_and_all():
    """a share of 0 gives nobody b, a share of 100 everybody"""
    lines = "[{variant('e', unit, share) for unit in range(2000)} for share in (0, 100)]"
    gives("experiments.py", lines, [{"a"}, {"b"}], hint="below")
