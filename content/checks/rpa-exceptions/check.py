"""Retries for the faults that heal, and only for those."""

from judge import gives, raises

FILES = ("robot.py",)

SCENE = """
naps = []
outcomes = {outcomes}
def action(item):
    come = outcomes.pop(0)
    if come == "system":
        raise SystemFault("screen frozen")
    if come == "business":
        raise BusinessFault("no order number")
    if come == "bug":
        raise KeyError("amount")
    return item * 2
"""


def _scene(outcomes, call="perform(action, 21, sleep=naps.append)", tail="naps"):
    return SCENE.format(outcomes=outcomes) + f"result = {call}\n(result, {tail})"


def smooth():
    """an action that works is done at the first attempt"""
    gives("robot.py", _scene(["ok"]), (("done", 42, 1), []))


def heals():
    """two system faults, then success: three attempts, sleeps of 1 and 2"""
    gives("robot.py", _scene(["system", "system", "ok"]), (("done", 42, 3), [1, 2]), hint="doubles")


def gives_up():
    """three system faults give retry later, without a third sleep"""
    gives("robot.py", _scene(["system"] * 9), (("retry later", "screen frozen", 3), [1, 2]), hint="last_nap")
    call = "perform(action, 21, tries=5, sleep=naps.append)"
    gives("robot.py", _scene(["system"] * 9, call), (("retry later", "screen frozen", 5), [1, 2, 4, 8]))


def business():
    """a business fault goes to a person at once, also after a system fault"""
    gives("robot.py", _scene(["business", "ok"]), (("for a person", "no order number", 1), []), hint="no_retry")
    gives("robot.py", _scene(["system", "business"]), (("for a person", "no order number", 2), [1]))


def own_bug():
    """a KeyError of the code comes through"""
    raises("robot.py", _scene(["bug", "ok"]), "KeyError", hint="not_all")
