"""A small platform tool."""

import json

from judge import expect, run

FILES = ("plat.py",)
ROWS = [
    {"name": "web", "owner": "shop", "needs": ["pay"]},
    {"name": "pay", "owner": "money", "needs": ["db"]},
    {"name": "mail", "owner": "post", "needs": []},
    {"name": "db", "owner": "data", "needs": []},
]


def _plat(*words, rows=ROWS, crash=False):
    return run("plat.py", *words, files={"services.json": None if rows is None else json.dumps(rows)}, crash=crash)


def _refused(*words, hint=None):
    done = _plat(*words, crash=True)
    expect(done.exit, 2, of="the exit code", hint=hint)
    expect(bool(done.stderr.strip()), True, of="standard error has words", hint=hint)
    expect(done.stdout.strip(), "", of="standard output", hint=hint)
    expect(done.json("services.json"), ROWS, of="services.json", hint=hint)


def listed():
    """list prints the services by name, and nothing without a file"""
    _plat("list").prints_exactly("db (data)\nmail (post)\npay (money)\nweb (shop)", hint="by_name")
    _plat("list", rows=None).prints_exactly("", hint="no_file")


def who():
    """who pay prints money"""
    _plat("who", "pay").prints_exactly("money")


def added():
    """add puts a service in, with its needs or without, also as the first"""
    done = _plat("add", "tax", "--owner", "law", "--needs", "db", "mail")
    done.prints_exactly("added tax")
    expect(done.json("services.json")[-1], {"name": "tax", "owner": "law", "needs": ["db", "mail"]}, of="the new one")
    expect(len(done.json("services.json")), 5, of="services", hint="keep")
    first = _plat("add", "db", "--owner", "data", rows=None).json("services.json")
    expect(first, [{"name": "db", "owner": "data", "needs": []}], of="the first one", hint="no_file")


def ordered():
    """order prints db, mail, pay, web; a ready one by name at once"""
    _plat("order").prints_exactly("db\nmail\npay\nweb", hint="needs_first")
    rows = [{"name": name, "owner": "o", "needs": needs} for name, needs in (("a", ["y"]), ("y", []), ("z", []))]
    _plat("order", rows=rows).prints_exactly("y\na\nz", hint="needs_first")


def refused():
    """a name that is there, unknown needs and an unknown who change nothing"""
    _refused("add", "pay", "--owner", "me", hint="exit_two")
    _refused("add", "new", "--owner", "me", "--needs", "db", "moon", hint="exit_two")
    _refused("who", "moon", hint="exit_two")
