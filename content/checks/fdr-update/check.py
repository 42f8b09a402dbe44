"""A page about a month."""

import json

from judge import expect, run

FILES = ("update.py",)


def _run(*months, asks="a designer\n", crash=False):
    rows = [dict(zip(("month", "mrr", "cash", "costs"), one)) for one in months]
    return run("update.py", files={"months.json": json.dumps(rows), "asks.txt": asks}, crash=crash)


SEPTEMBER, OCTOBER = ("September", 5000, 90000, 12000), ("October", 5500, 77000, 12500)


def growth():
    """5000 and 5500 are MRR 5,500 (+10.0%)"""
    _run(SEPTEMBER, OCTOBER).prints("October: MRR 5,500 (+10.0%)")
    _run(OCTOBER, ("November", 5170, 1, 9000)).prints("November: MRR 5,170 (-6.0%)", hint="last_two")


def first_month():
    """with one month there is no bracket"""
    _run(OCTOBER).prints("October: MRR 5,500", hint="one_month")


def runway():
    """77000 at 7000 a month are 11 months, and 76999 are 10"""
    _run(SEPTEMBER, OCTOBER).prints("runway: 11 months")
    _run(("October", 5500, 76999, 12500)).prints("runway: 10 months", hint="net")


def profitable():
    """MRR as high as the costs is profitable"""
    _run(("May", 9000, 100, 9000)).prints("runway: profitable", hint="net")
    _run(("May", 9001, 100, 9000)).prints("runway: profitable", hint="net")


def asks():
    """three asks at most, numbered, empty lines left out"""
    done = _run(OCTOBER, asks="one\n\ntwo\nthree\nfour\n")
    done.prints("1. one", "2. two", "3. three", hint="three")
    done.never_says("four", hint="three")


def none():
    """without asks it ends with code 1"""
    for text in ("", "\n  \n"):
        done = _run(OCTOBER, asks=text, crash=True)
        expect(done.exit, 1, of="the exit code", hint="no_asks")
        expect("ask for something" in done.stderr, True, of="the words are on the error stream", hint="no_asks")
