"""What a session cookie holds, read without any key."""

import ast
import base64
import json
import re

from judge import expect, fail, run, source

FILES = ("peek.py",)


def _cookie(held, rest=".aWx0Zw.s1gn-ed_by"):
    text = json.dumps(held, separators=(",", ":"), ensure_ascii=False).encode()
    return base64.urlsafe_b64encode(text).decode().rstrip("=") + rest


def _peek(held, *rest, hint=None):
    done = run("peek.py", _cookie(held, *rest))
    found = re.search(r"\{.*\}", done.stdout, re.DOTALL)
    if not found:
        fail(json.dumps(held), done.stdout.strip() or ("nothing", {}), hint=hint)
    for read in (json.loads, ast.literal_eval):
        try:
            return read(found[0])
        except (ValueError, SyntaxError):
            continue
    return found[0]


def visits():
    """a cookie after three visits shows {"visits": 3}"""
    expect(_peek({"visits": 3}, hint="prints_it"), {"visits": 3}, of="what was printed")


def other_lengths():
    """12, 345 and 6789 visits come out as well"""
    for number in (12, 345, 6789):
        expect(_peek({"visits": number}), {"visits": number}, of="what was printed", hint="filled_up")


def more_inside():
    """a cookie with user and cart shows both"""
    held = {"user": "ada", "cart": [3, 5], "visits": 8}
    expect(_peek(held), held, of="what was printed")


def safe_letters():
    """a text whose code has - and _ in it comes out whole: who? why?>"""
    held = {"q": "who? why?>", "note": "???>>>"}
    if not {"-", "_"} & set(_cookie(held, "")):
        raise RuntimeError("the cookie has no safe letters")
    expect(_peek(held, hint="url_letters"), held, of="what was printed", hint="url_letters")


def first_dot():
    """what stands behind the first dot is left alone"""
    expect(
        _peek({"visits": 41}, ".one.two.three.four", hint="cut_there"),
        {"visits": 41},
        of="what was printed",
        hint="cut_there",
    )


def argument():
    """the cookie is given on the command line, so no cookie stands in the file"""
    text = source("peek.py").text
    expect(bool(re.search(r"eyJ[\w-]{8,}", text)), False, of="a cookie in the file", hint="from_outside")
