"""Odd clients by an isolation forest, each with the reason why."""

from judge import expect, fail, run, value

FILES = ("forest.py",)
PACKAGES = ("sklearn",)

ROWS = """
    import random as lab_random
    lab_draw = lab_random.Random({seed})
    lab_rows = []
    for _ in range(200):
        lab_row = [lab_draw.gauss({requests}, 10), lab_draw.gauss(20, 3), lab_draw.gauss(6, 1), lab_draw.random() / 5]
        lab_rows.append(lab_row)
    for lab_place, lab_row in {planted!r}:
        lab_rows[lab_place] = lab_row
    odd(lab_rows)
"""
PLANTED = [(17, [100, 20, 60, 0.1]), (80, [100, 190, 6, 0.1]), (199, [109, 22, 6, 0.98])]


def _odd(planted=PLANTED, seed=5, requests=100):
    got = value("forest.py", ROWS.format(seed=seed, requests=requests, planted=planted))
    if not isinstance(got, (list, tuple)) or not all(isinstance(one, (list, tuple)) and len(one) == 2 for one in got):
        fail("tuples of row number and feature", repr(got)[:300], hint="pairs")
    return [tuple(one) for one in got]


def five():
    """odd gives five pairs of a row number and a feature"""
    got = _odd()
    expect(len(got), 5, of="the number of pairs", hint="pairs")
    known = {"requests", "paths", "users", "failures"}
    expect(
        all(isinstance(row, int) and name in known for row, name in got), True, of="row number, feature", hint="pairs"
    )


def planted_rows():
    """the planted rows 17, 80 and 199 are among the five, for users, paths and failures"""
    found = dict(_odd())
    expect(sorted(found.keys() & {17, 80, 199}), [17, 80, 199], of="the planted rows", hint="lowest")
    expect([found.get(row) for row in (17, 80, 199)], ["users", "paths", "failures"], of="features", hint="mads")


def requests():
    """a row with 900 requests, where 300 are usual, comes first with requests"""
    got = _odd([(180, [900, 60, 18, 0.9])], seed=6, requests=300)
    expect(got[0][0], 180, of="the row with the lowest score", hint="lowest_first")
    expect(got[0][1], "requests", of="its feature", hint="mads")


def report():
    """running it saves odd.md with a line for each of the five"""
    text = run("forest.py").file("odd.md")
    names = ("requests", "paths", "users", "failures")
    lines = [line for line in text.splitlines() if any(name in line for name in names)]
    expect(len([line for line in lines if any(sign.isdigit() for sign in line)]), 5, of="lines with number and feature")
