"""Alerts are enriched, and the same address is asked about once."""

from judge import gives

FILES = ("enrich.py",)

START = """
seen = []
def score(ip):
    seen.append(ip)
    if len(seen) in broken:
        raise OSError("no answer")
    return {"8.8.8.8": 5, "9.9.9.9": 70}[ip]
broken = ()
e = Enricher(score)
"""


def inside():
    """10.0.0.5 and 127.0.0.1 are internal, and nobody is asked"""
    for ip in ("10.0.0.5", "127.0.0.1", "fe80::1"):
        gives(
            "enrich.py",
            f'{START}(e.about("{ip}", 0), e.asked, seen)',
            ({"scope": "internal"}, 0, []),
            hint="no_question",
        )


def no_address():
    """what is no address is invalid: 999.1.1.1"""
    gives(
        "enrich.py",
        f'{START}[e.about(ip, 0) for ip in ("999.1.1.1", "", "web1")]',
        [{"scope": "invalid"}] * 3,
        hint="bad",
    )


def outside():
    """8.8.8.8 is external and has the score of the lookup"""
    gives(
        "enrich.py",
        f'{START}(e.about("8.8.8.8", 0), e.about("9.9.9.9", 0), e.asked)',
        ({"scope": "external", "score": 5}, {"scope": "external", "score": 70}, 2),
    )


def remembered():
    """within 3600 seconds it is asked once, and afterwards again"""
    gives(
        "enrich.py", f'{START}[e.about("8.8.8.8", t)["score"] for t in (100, 3699)], e.asked', ([5, 5], 1), hint="ttl"
    )
    gives(
        "enrich.py", f'{START}[e.about("8.8.8.8", t)["score"] for t in (100, 3700)], e.asked', ([5, 5], 2), hint="ttl"
    )


def own_ttl():
    """a ttl can be given: 60 seconds"""
    gives(
        "enrich.py",
        f'{START}e = Enricher(score, ttl=60)\n[e.about("8.8.8.8", t)["score"] for t in (0, 59, 60, 119)], e.asked',
        ([5, 5, 5, 5], 2),
        hint="ttl",
    )


def failure():
    """a failed lookup gives None and is not remembered"""
    gives(
        "enrich.py",
        f'{START}broken = (1,)\n[e.about("8.8.8.8", t)["score"] for t in (0, 1, 2)], e.asked',
        ([None, 5, 5], 2),
        hint="failed",
    )
