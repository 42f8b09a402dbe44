"""Subnets for zones."""

from judge import gives, raises

FILES = ("network.py",)


def three():
    """three zones of 10.0.0.0/16 get six /19, the public ones first"""
    wanted = {
        "a-public": "10.0.0.0/19",
        "b-public": "10.0.32.0/19",
        "c-public": "10.0.64.0/19",
        "a-private": "10.0.96.0/19",
        "b-private": "10.0.128.0/19",
        "c-private": "10.0.160.0/19",
    }
    gives("network.py", "plan('10.0.0.0/16', ['a', 'b', 'c'])", wanted, hint="public_first")


def fewest():
    """two zones need four parts, one zone two, four zones eight"""
    gives("network.py", "list(plan('10.8.0.0/16', ['x', 'y']).values())[-1]", "10.8.192.0/18", hint="power")
    gives(
        "network.py",
        "plan('10.8.0.0/24', ['x'])",
        {"x-public": "10.8.0.0/25", "x-private": "10.8.0.128/25"},
        hint="power",
    )
    gives("network.py", "plan('10.8.0.0/16', list('abcd'))['d-private']", "10.8.224.0/19", hint="power")


def overlap():
    """a block inside a used one, or around it, raises ValueError"""
    raises("network.py", "plan('10.0.0.0/16', ['a'], ['10.1.0.0/16', '10.0.9.0/24'])", "ValueError", hint="overlaps")
    raises("network.py", "plan('10.0.9.0/24', ['a'], ['10.0.0.0/16'])", "ValueError", hint="overlaps")


def beside():
    """a neighbour doesn't disturb"""
    gives("network.py", "len(plan('10.0.0.0/16', ['a'], ['10.1.0.0/16']))", 2)


def small():
    """a /26 is enough for two zones, a /27 isn't"""
    gives("network.py", "plan('10.0.0.0/26', ['a', 'b'])['b-private']", "10.0.0.48/28")
    raises("network.py", "plan('10.0.0.0/27', ['a', 'b'])", "ValueError", hint="too_small")
