"""Eight tests of tally, which notice when it is broken."""

from judge import expect, fail, gives, raises, source, value

FILES = ("tests/test_count.py", "src/tally/__init__.py")
STAND_INS = ("pytest.py",)
SRC = "import sys\nsys.path.append('src')"
RUN_ALL = "import pytest\npytest.outcomes(globals())"
TALLY = """
from pathlib import Path


def count(text):
    return len(text.splitlines()), len(text.split()), len(text)


def count_file(path):
    return count(Path(path).read_text(encoding="utf-8"))
"""


def _outcomes(old="", new=""):
    """Run the tests on a tally of ours, with one thing changed."""
    files = {"src/tally/__init__.py": TALLY.replace(old, new, 1)}
    return value("tests/test_count.py", RUN_ALL, files=files, before=SRC)


def _noticed(old, new, of, hint):
    if not any(wrong for _, wrong in _outcomes(old, new)):
        fail(f"a test that fails when {of}", "all tests pass", hint=hint)


def counts_files():
    """count_file gives lines, words and characters of a UTF-8 file: (2, 3, 9)"""
    files = {"menu.txt": "thé ün\n€ø"}
    gives("src/tally/__init__.py", "tuple(count_file('menu.txt'))", (2, 3, 9), files=files, hint="reads_utf8")
    raises("src/tally/__init__.py", "count_file('nowhere.txt')", "FileNotFoundError", hint="let_it_raise")


def eight():
    """there are eight tests, six of them by parametrize"""
    count = len(_outcomes())
    expect(count >= 8, True, of=f"eight tests or more ({count} found)", hint="six_and_two")
    expect(source("tests/test_count.py").calls("parametrize"), True, of="parametrize is used", hint="six_and_two")


def green():
    """all of them pass, on your tally and on another one that is right"""
    for name, wrong in value("tests/test_count.py", RUN_ALL, before=SRC):
        expect(wrong, "", of=name, hint="your_numbers")
    for name, wrong in _outcomes():
        expect(wrong, "", of=name, hint="your_numbers")


def notices_lines():
    """they notice when lines are counted by newlines"""
    _noticed("len(text.splitlines())", 'text.count("\\n")', "the last line isn't counted", hint="two_lines")
    _noticed("len(text.splitlines())", 'len(text.split("\\n"))', "a newline at the end makes a line", hint="at_the_end")


def notices_words():
    """they notice when words end at spaces only, not at tabs"""
    _noticed(
        "text.split()",
        '[word for word in text.replace("\\n", " ").split(" ") if word]',
        "tabs don't part words",
        hint="tabs",
    )


def notices_characters():
    """they notice when an emoji counts as four bytes"""
    _noticed("len(text)", 'len(text.encode("utf-8"))', "bytes are counted", hint="emoji")


def notices_files():
    """they notice another encoding, and a missing file that is hidden"""
    _noticed("utf-8", "latin-1", "the file is read as Latin-1", hint="beyond_ascii")
    hidden = "return count(Path(path).read_text(encoding=\"utf-8\") if Path(path).exists() else '')"
    _noticed(
        'return count(Path(path).read_text(encoding="utf-8"))', hidden, "a missing file counts as empty", hint="missing"
    )
