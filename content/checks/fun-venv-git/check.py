"""The first commit, as git log --stat tells it."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)
COMMIT = r"\bcommit\s+([0-9a-f]{7,40})\b"


def a_commit():
    """there is a commit, each one once"""
    found = re.findall(COMMIT, answer())
    if not found:
        fail("a line that begins with commit", answer()[:200], hint="from_git")
    expect(len(found), len(set(found)), of="how many commits there are", hint="from_git")


def an_author():
    """Git knows who you are: a name and an address"""
    if not re.search(r"Author:\s*\S[^\n<]*<[^\s<>]+@[^\s<>]+>", answer()):
        fail("Author: a name <an address>", answer()[:200], hint="who_you_are")


def message():
    """the message is First commit"""
    if not re.search(r"first\s+(commit|hour)", answer(), re.IGNORECASE):
        fail("First commit", answer()[:300], hint="your_message")


def three_files():
    """.gitignore, hello.py and requirements.txt are in it"""
    for name in (".gitignore", "hello.py", "requirements.txt"):
        if not re.search(rf"{re.escape(name)}\s*\|", answer()):
            fail(f"{name} in the list of files", answer()[-400:], hint="all_added")


def requirements():
    """requirements.txt isn't empty"""
    if re.search(r"requirements\.txt\s*\|\s*0\b", answer()):
        fail("lines in requirements.txt", "none", hint="frozen")


def no_venv():
    """nothing of .venv was committed"""
    if re.search(r"\.venv/.*\||=>.*\.venv", answer()):
        fail("no file of .venv", "files of .venv", hint="ignored")
