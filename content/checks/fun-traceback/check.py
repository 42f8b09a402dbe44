"""A program that broke on an empty list, understood and repaired."""

import re

from judge import expect_numbers, fail, gives, run, source

FILES = ("broken.py",)
LOOK = """
from broken import report
print("=====")
report({"cleo": [4, 5, 7.5], "dan": [], "eve": [0], "fay": [-1, 1]})
"""


def _line(done, name):
    return next((line for line in done.lines if name in line.lower()), "")


def put_away():
    """no breakpoint() is left"""
    if source("broken.py").calls("breakpoint") or source("broken.py").calls("set_trace"):
        fail("no breakpoint()", "one is there", hint="take_it_out")


def average():
    """average([1, 3]) gives 2.0, average([9]) gives 9.0"""
    gives("broken.py", "average([1, 3])", 2.0)
    gives("broken.py", "average([9])", 9.0)


def ann():
    """ann gets 2.0"""
    expect_numbers(_line(run("broken.py"), "ann"), [2])


def bob():
    """bob gets no data"""
    done = run("broken.py")
    if "no data" not in _line(done, "bob").lower():
        fail("bob: no data", done.stdout, hint="empty_list")


def others():
    """other people as well: 5.5 for 4, 5 and 7.5, and no data for nothing"""
    done = run("look.py", files={"look.py": LOOK})
    expect_numbers(_line(done, "cleo"), [5.5])
    if "no data" not in _line(done, "dan").lower():
        fail("dan: no data", _line(done, "dan"), hint="empty_list")


def zero():
    """an average of 0 is an average: eve gets 0.0"""
    done = run("look.py", files={"look.py": LOOK})
    for name in ("eve", "fay"):
        expect_numbers(_line(done, name), [0], hint="nothing_or_zero")


def note():
    """a comment names the exception and its caller"""
    text = source("broken.py").text
    comments = " ".join(re.findall(r"#(.*)", text) + re.findall(r'"""(.*?)"""', text, re.DOTALL))
    for word in ("ZeroDivisionError", "report"):
        if word not in comments:
            fail(f"{word} in a comment", comments or "no comment", hint="write_it_down")
