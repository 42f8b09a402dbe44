"""A page about an experiment."""

from judge import run

FILES = ("readout.py",)


def _run(a, bought_a, b, bought_b):
    text = f"group,people,bought\nA,{a},{bought_a}\nB,{b},{bought_b}\n"
    return run("readout.py", "test.csv", files={"test.csv": text})


def rates():
    """200 and 240 of 2000 are 10.0% and 12.0%"""
    _run(2000, 200, 2000, 240).prints("A: 10.0%", "B: 12.0%")


def interval():
    """the difference is +2.0 points (+0.1 to +3.9)"""
    _run(2000, 200, 2000, 240).prints("difference: +2.0 points (+0.1 to +3.9)", hint="signs")
    _run(1000, 500, 1100, 440).prints("difference: -10.0 points (-14.2 to -5.8)", hint="signs")


def ship():
    """above 0 it is ship, below 0 stop"""
    _run(2000, 200, 2000, 240).prints("decision: ship")
    _run(1000, 500, 1000, 400).prints("decision: stop", hint="whole")


def unclear():
    """an interval with 0 in it is unclear"""
    _run(1000, 100, 1000, 120).prints("decision: unclear", hint="whole")
    _run(1000, 120, 1000, 100).prints("decision: unclear", hint="whole")


def split():
    """5200 to 4800 people is a broken split and nothing else, 5160 to 4840 isn't"""
    _run(5200, 500, 4800, 900).prints_exactly("decision: broken split\n", hint="split_first")
    _run(5160, 500, 4840, 900).prints("decision: ship", hint="split_first")
    _run(516, 50, 484, 90).prints("decision: ship", hint="split_first")
