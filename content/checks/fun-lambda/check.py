"""Functions lie in a dictionary, are joined, and are given back."""

import ast

from judge import fail, gives, source

FILES = ("tools.py",)


def three_tools():
    """shout, quiet and mirror do what they say"""
    gives("tools.py", 'TOOLS["shout"]("go home")', "GO HOME!", hint="functions_in_it")
    gives("tools.py", 'TOOLS["quiet"]("Go HOME")', "go home", hint="functions_in_it")
    gives("tools.py", 'TOOLS["mirror"]("abc")', "cba", hint="functions_in_it")


def by_name():
    """use("shout", "hi") gives HI!, and an unknown tool changes nothing"""
    gives("tools.py", 'use("shout", "hi")', "HI!")
    gives("tools.py", 'use("sing", "Hi")', "Hi", hint="unknown")


def multiplied():
    """times(5) gives a function: times(5)(3) gives 15"""
    gives("tools.py", "times(5)(3)", 15, hint="a_function")
    gives("tools.py", "a, b = times(2), times(7)\n[a(10), b(10)]", [20, 70], hint="a_function")


def joined():
    """chain runs the first function, then the second"""
    gives("tools.py", "chain(times(2), times(5))(3)", 30, hint="a_function")
    gives("tools.py", "chain(lambda n: n + 1, lambda n: n * 10)(1)", 20, hint="order")


def short_way():
    """a lambda is in the file"""
    if not source("tools.py").uses(ast.Lambda):
        fail("at least one lambda", "none")
