"""A folder that two users share and a third cannot read."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def folder():
    """the folder belongs to root and the group deploy, with the mode 2770"""
    if not re.search(r"\b2770\s+root:deploy\b", answer(), re.IGNORECASE):
        fail("/srv/app with its mode, owner and group", answer()[:200], hint="folder_mode")


def group():
    """ana's file has the group of the folder"""
    if not re.search(r"\bana:deploy\b", answer(), re.IGNORECASE):
        fail("notes.txt, owned by ana, with the group deploy", answer()[:200], hint="inherited")


def mode():
    """with her umask the group may write, and others may read"""
    if not re.search(r"\b664\s+ana:deploy\b", answer(), re.IGNORECASE):
        fail("the mode of notes.txt, as the umask 002 leaves it", answer()[:200], hint="umask")


def eve():
    """eve is told no"""
    if not re.search(r"permission denied", answer(), re.IGNORECASE):
        fail("the error that eve gets", answer()[:200], hint="eve_tries")


def once():
    """there are three lines and no more"""
    if len(re.findall(r"root:deploy", answer(), re.IGNORECASE)) != 1:
        fail("three lines", answer()[:200], hint="only_once")
