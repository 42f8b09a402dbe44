"""A review of a design."""

import json

from judge import run

FILES = ("review.py",)
WEB = {"name": "web", "kind": "server", "zones": 2, "available": 0.99, "cost": 30, "public": True, "backup": False}
DATA = {"name": "db", "kind": "database", "zones": 2, "available": 0.999, "cost": 50, "public": False, "backup": True}


def _review(*parts, goal=0.99, budget=200):
    design = json.dumps({"goal": goal, "budget": budget, "parts": parts})
    return run("review.py", files={"design.json": design})


def three():
    """three zones are paid three times"""
    _review({**WEB, "zones": 3, "available": 0.9}).prints("available: 99.900%", "cost: 90", hint="copies")


def good():
    """a good design has nothing found: 99.990 percent, 160"""
    _review(WEB, DATA).prints_exactly("available: 99.990%\ncost: 160\nnothing found", hint="servers")


def zones():
    """one zone is told, and is less available"""
    done = _review({**WEB, "zones": 1}, DATA)
    done.prints("web: single zone", "available: 99.000%", "below the goal", "cost: 130", hint="copies")
    done.never_says("nothing found")


def databases():
    """a public database without backup is told twice"""
    _review(WEB, {**DATA, "public": True, "backup": False}).prints("db: database is public", "db: no backup")


def limits():
    """a goal and a budget that are just met are fine"""
    _review({**WEB, "zones": 1, "available": 0.99}, goal=0.99).never_says("below", hint="just_met")
    _review(WEB, budget=60).never_says("over", hint="just_met")
    for done in (_review(WEB, budget=59), _review(WEB, goal=0.99999)):
        done.never_says("nothing found")


def order():
    """the parts come in their order, then the goal, then the cost"""
    wanted = (
        "db: single zone\ndb: no backup\nweb: single zone\navailable: 98.901%\nbelow the goal\ncost: 80\nover budget"
    )
    _review({**DATA, "zones": 1, "backup": False}, {**WEB, "zones": 1}, goal=0.9999, budget=70).prints_exactly(wanted)
