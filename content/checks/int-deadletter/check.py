"""A pipeline with a dead letter box."""

from judge import gives

FILES = ("pipeline.py",)
START = """
calls = []
def number(text):
    return int(text)
def even(value):
    return value if value % 2 == 0 else None
def half(value):
    return value // 2
def shaky(value):
    calls.append(value)
    if len(calls) < WORKS_AT:
        raise ConnectionError("no line")
    return value
"""


def _gives(lines, wanted, hint=None, works_at=1):
    gives("pipeline.py", f"WORKS_AT = {works_at}" + START + lines, wanted, hint=hint)


def through():
    """each step gets what the one before gave"""
    _gives("pipe(['8', '20'], [number, half, str])", (["4", "10"], []))


def dropped():
    """None drops a record, and zero doesn't"""
    _gives("pipe(['8', '7', '0'], [number, even, half])", ([4, 0], []), hint="zero")


def dead():
    """a bad record goes to the dead with its step, the others arrive"""
    result, letters = [4, 1], [{"record": "?", "step": "number"}]
    lines = "good, bad = pipe(['8', '?', '2'], [number, half])\n"
    lines += "(good, [{'record': b['record'], 'step': b['step']} for b in bad])"
    _gives(lines, (result, letters), hint="goes_on")


def as_it_came():
    """a dead letter holds the record as it came, and the error"""
    wanted = ([], [{"record": "6", "step": "shaky", "error": "no line"}])
    _gives("pipe(['6'], [number, half, shaky])", wanted, works_at=99, hint="original")


def retried():
    """a connection that works at the third try arrives, at the fourth not"""
    _gives("(pipe(['6'], [number, shaky]), len(calls))", (([6], []), 3), works_at=3, hint="tries")
    _gives("(pipe(['6'], [number, shaky])[0], len(calls))", ([], 3), works_at=4, hint="tries")
    _gives("(pipe(['6'], [number, shaky], tries=1)[0], len(calls))", ([], 1), works_at=2)


def not_retried():
    """another error isn't tried again"""
    lines = (
        "seen = []\ndef bad(value):\n    seen.append(value)\n    raise ValueError('bad')\npipe([1], [bad])\nlen(seen)"
    )
    _gives(lines, 1, hint="only_connection")


def sent_again():
    """again sends the dead ones through mended steps"""
    lines = "_, bad = pipe(['x', '4'], [number])\nagain(bad, [len, half])"
    _gives(lines, ([0], []))
