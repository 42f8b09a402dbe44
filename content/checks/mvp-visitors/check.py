"""Visitors are counted for a day, and nobody can be found again."""

from judge import gives

FILES = ("visitors.py",)
AGENT = "Mozilla/5.0 (X11) Firefox/130"


def _hash(key, address, agent):
    import hashlib

    return hashlib.blake2b(f"{address}|{agent}".encode(), key=key, digest_size=8).hexdigest()


def hashed():
    """a visitor is the blake2b of 192.0.2.7|Firefox, 16 hex digits"""
    gives(
        "visitors.py",
        f"visitor(b'k' * 16, '192.0.2.7', {AGENT!r})",
        _hash(b"k" * 16, "192.0.2.7", AGENT),
        hint="keyed_hash",
    )


def told_apart():
    """another key, address or browser gives another hash"""
    lines = "len({visitor(b'a' * 16, '1', 'x'), visitor(b'b' * 16, '1', 'x'), visitor(b'a' * 16, '2', 'x'), visitor(b'a' * 16, '1', 'ü')})"
    gives("visitors.py", lines, 4)


def same_day():
    """on one day the key stays the same, 16 bytes"""
    lines = "keys = {}\nfirst, second = key_for(keys, '2026-03-05'), key_for(keys, '2026-03-05')\n[first == second, type(first).__name__, len(first)]"
    gives("visitors.py", lines, [True, "bytes", 16], hint="kept_key")


def next_day():
    """on the next day there is a new key, and yesterday's is gone"""
    lines = "keys = {}\nold = key_for(keys, '2026-03-05')\nnew = key_for(keys, '2026-03-06')\n[old != new, list(keys), keys['2026-03-06'] == new]"
    gives("visitors.py", lines, [True, ["2026-03-06"], True], hint="forgets")


def by_chance():
    """two servers have different keys, they come by chance"""
    gives("visitors.py", "len({key_for({}, '2026-03-05') for _ in range(5)})", 5, hint="random_bytes")


def people():
    """a browser counts, also with Sec-GPC 0 and without any header"""
    for headers in ({"User-Agent": AGENT}, {"User-Agent": AGENT, "Sec-GPC": "0"}, {}):
        gives("visitors.py", f"bool(counts({headers!r}))", True, hint="missing_header")


def machines():
    """Googlebot, a Crawler, curl/8 and Sec-GPC 1 don't count"""
    agents = [{"User-Agent": name} for name in ("Googlebot/2.1", "My Crawler", "curl/8.5", "BOT")]
    for headers in (*agents, {"User-Agent": AGENT, "Sec-GPC": "1"}):
        gives("visitors.py", f"bool(counts({headers!r}))", False, hint="any_case")
