"""A pipeline of generators that reads no more than is asked for."""

import ast

from judge import expect, fail, gives, source, value

FILES = ("sieve.py",)

NOTED = "read = []\ndef noted(lines):\n    for line in lines:\n        read.append(line)\n        yield line\n"


def counting():
    """count_from(5) yields 5, 6, 7 and goes on"""
    gives("sieve.py", "c = count_from(5)\n[next(c), next(c), next(c)]", [5, 6, 7])
    gives("sieve.py", "c = count_from(0)\nsum(next(c) for _ in range(500))", 124750)


def taking():
    """take(3, items) gives a list of three, or of fewer"""
    gives("sieve.py", "take(3, count_from(5))", [5, 6, 7], hint="endless")
    gives("sieve.py", 'take(9, ["a", "b"])', ["a", "b"], hint="fewer")
    gives("sieve.py", "take(0, count_from(1))", [], hint="endless")


def no_more_than_asked():
    """take(2, items) leaves the third item where it is"""
    gives("sieve.py", "c = count_from(1)\n[take(2, c), next(c)]", [[1, 2], 3], hint="one_too_many")


def cleaned():
    """clean drops spaces at the ends and empty lines"""
    gives("sieve.py", r'list(clean([" a \n", "", "  ", "b c\n"]))', ["a", "b c"])


def sieved():
    """errors yields what stands behind ERROR, and skips other lines"""
    lines = '["", " ERROR disk full \\n", "INFO ERROR no", "ERROR fan stopped"]'
    gives("sieve.py", f"list(errors({lines}))", ["disk full", "fan stopped"], hint="begins")


def lazy():
    """asking errors for one reads lines up to the first error only"""
    read = value("sieve.py", NOTED + 'next(errors(noted(["up", "ERROR a", "ERROR b", "x"])))\nread')
    expect(read, ["up", "ERROR a"], of="what was read", hint="not_all")


def by_yield():
    """count_from, clean and errors use yield"""
    functions = {node.name: node for node in source("sieve.py").tree.body if isinstance(node, ast.FunctionDef)}
    for name in ("count_from", "clean", "errors"):
        if not any(isinstance(node, ast.Yield | ast.YieldFrom) for node in ast.walk(functions[name])):
            fail(f"yield in {name}", "none")
