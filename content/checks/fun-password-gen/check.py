"""Passwords with four kinds of characters, drawn by secrets."""

import string

from judge import expect, fail, gives, raises, run, source, value

FILES = ("password.py",)
KINDS = {
    "a lower-case letter": string.ascii_lowercase,
    "a capital": string.ascii_uppercase,
    "a digit": string.digits,
    "a sign": string.punctuation,
}
DRAW = """
    import itertools, secrets
    drawn = itertools.cycle("aA7a" * 4 + "aA!A" * 4 + "a7!7" * 4 + "A7!A" * 4 + "aA7!" * 4)
    secrets.choice = lambda letters: next(sign for sign in (next(drawn), letters[0]) if sign in letters)
"""


def _passwords(lines, before=""):
    found = value("password.py", lines, before=before)
    if not all(isinstance(password, str) for password in found):
        fail("a text", repr(found[0]), hint="returns_text")
    return found


def _kinds(password):
    return [kind for kind, signs in KINDS.items() if set(password) & set(signs)]


def length():
    """make_password() has 16 characters, make_password(12) has 12 and 30 has 30"""
    gives("password.py", "[len(make_password()), len(make_password(12)), len(make_password(30))]", [16, 12, 30])


def again():
    """a draw that lacks a kind is repeated, whichever kind it is"""
    for password in _passwords("[make_password() for _ in range(5)]", DRAW):
        expect(_kinds(password), list(KINDS), of=f"the kinds in {password}", hint="draw_again")


def four_kinds():
    """each of 200 passwords has a small letter, a capital, a digit and a sign"""
    for password in _passwords("[make_password() for _ in range(200)]"):
        expect(_kinds(password), list(KINDS), of=f"the kinds in {password}", hint="all_four")


def all_characters():
    """all 94 letters, digits and signs turn up"""
    found = set("".join(_passwords("[make_password(40) for _ in range(120)]")))
    wanted = set("".join(KINDS.values()))
    if found != wanted:
        fail("94 different characters", f"{len(found)}: {''.join(sorted(found ^ wanted))}", hint="whole_alphabet")


def too_short():
    """a length of 11 is refused with ValueError"""
    raises("password.py", "make_password(11)", "ValueError", hint="twelve_at_least")


def bits():
    """strength(16) is about 104.9 bits and strength(20) about 131.1; one is printed"""
    gives("password.py", "strength(16)", 104.8735, places=3, hint="times_log")
    gives("password.py", "strength(20)", 131.0918, places=3, hint="times_log")
    if not any(abs(number - 104.87) < 0.2 for number in run("password.py").numbers):
        fail("about 105 bits are printed", run("password.py").stdout, hint="show_both")


def by_secrets():
    """the characters come from secrets, not from random"""
    work = source("password.py")
    expect((work.imports("secrets"), work.imports("random")), (True, False), of="secrets and random", hint="not_random")
