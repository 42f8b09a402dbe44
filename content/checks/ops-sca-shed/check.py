"""Saying no quickly when all places are taken."""

from judge import gives, raises

FILES = ("shed.py",)


def one():
    """with a free place run gives 200 and what the work returns"""
    gives("shed.py", "tuple(Gate(4).run(lambda: 'done'))", (200, {}, "done"), hint="three_parts")


def freed():
    """after the work the place is free again, many times over"""
    gives("shed.py", "gate = Gate(1)\n[gate.run(lambda: n)[0] for n in range(5)]", [200] * 5, hint="gives_back")


def full():
    """a gate of 1 that is taken gives 503 with Retry-After 1, and the work isn't done"""
    lines = (
        "done = []\ngate = Gate(1)\ninner = gate.run(lambda: gate.run(lambda: done.append(1)))[2]\n[tuple(inner), done]"
    )
    gives("shed.py", lines, [(503, {"Retry-After": "1"}, ""), []], hint="at_once")


def counted():
    """what was refused is counted, what was served isn't"""
    lines = "gate = Gate(1)\nbefore = gate.shed\ngate.run(lambda: [gate.run(int), gate.run(int)])\ngate.run(int)\n[before, gate.shed]"
    gives("shed.py", lines, [0, 2], hint="counts_shed")


def failing():
    """work that fails lets its error out and frees its place"""
    raises("shed.py", "Gate(1).run(lambda: 1 / 0)", "ZeroDivisionError", hint="lets_out")
    lines = "gate = Gate(1)\nfor _ in range(3):\n    try:\n        gate.run(lambda: 1 / 0)\n    except ZeroDivisionError:\n        pass\ngate.run(int)[0]"
    gives("shed.py", lines, 200, hint="even_if")


def limit():
    """a gate of 3 lets in exactly three at a time"""
    lines = "gate = Gate(3)\ndef deeper(n):\n    return gate.run(lambda: deeper(n - 1) if n else None)\nseen = []\nanswer = deeper(9)\nwhile answer:\n    seen.append(answer[0])\n    answer = answer[2] or None\nseen"
    gives("shed.py", lines, [200, 200, 200, 503], hint="the_limit")


def own_counts():
    """two gates have places and counts of their own"""
    lines = (
        "a, b = Gate(1), Gate(1)\nresult = a.run(lambda: [a.run(int)[0], b.run(int)[0]])[2]\n[result, a.shed, b.shed]"
    )
    gives("shed.py", lines, [[503, 200], 1, 0], hint="the_limit")
