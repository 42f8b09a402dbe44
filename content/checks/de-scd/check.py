"""Versions of a customer, each with its time."""

from judge import gives

FILES = ("scd.py",)
START = """
versions = []
apply(versions, 7, "Bonn", "2026-01-01")
apply(versions, 8, "Rome", "2026-02-01")
apply(versions, 7, "Bonn", "2026-03-01")
apply(versions, 7, "Graz", "2026-05-01")
"""
BONN = {"key": 1, "id": 7, "town": "Bonn", "start": "2026-01-01", "end": "2026-05-01"}
ROME = {"key": 2, "id": 8, "town": "Rome", "start": "2026-02-01", "end": None}
GRAZ = {"key": 3, "id": 7, "town": "Graz", "start": "2026-05-01", "end": None}


def new():
    """a new customer gets key 1, open at the end"""
    wanted = [{"key": 1, "id": 5, "town": "Oslo", "start": "2026-01-01", "end": None}]
    gives("scd.py", "versions = []\napply(versions, 5, 'Oslo', '2026-01-01')\nversions", wanted)


def moved():
    """a move closes the old version and opens a new one; others stay"""
    gives("scd.py", START + "versions", [BONN, ROME, GRAZ], hint="history")


def back():
    """who moves back gets a third version"""
    lines = (
        START + "apply(versions, 7, 'Bonn', '2026-06-01')\n[(v['town'], v['end']) for v in versions if v['id'] == 7]"
    )
    gives("scd.py", lines, [("Bonn", "2026-05-01"), ("Graz", "2026-06-01"), ("Bonn", None)], hint="current")


def days():
    """on 30 April it's Bonn, on 1 May Graz"""
    lines = START + "[as_of(versions, 7, day) for day in ('2026-01-01', '2026-04-30', '2026-05-01', '2030-01-01')]"
    gives("scd.py", lines, ["Bonn", "Bonn", "Graz", "Graz"], hint="exclusive")


def before():
    """before the first day, and for nobody, there is None"""
    gives("scd.py", START + "[as_of(versions, 8, '2026-01-31'), as_of(versions, 9, '2026-05-01')]", [None, None])
