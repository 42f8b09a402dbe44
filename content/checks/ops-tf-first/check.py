"""The name that Terraform made up, and the id of the file that holds it."""

import hashlib
import re

from judge import answer, fail

FILES = ("answer.txt",)


def _found(pattern):
    return re.findall(pattern, answer(), re.IGNORECASE)


def pet():
    """the name is that of a pet, in small words"""
    if len(set(_found(r"\b[a-z]+(?:-[a-z]+)+\b"))) != 1:
        fail("the name that random_pet made up", answer()[:200], hint="the_name")


def file_id():
    """the id of the file has 40 signs"""
    if len(_found(r"\b[0-9a-f]{40}\b")) != 1:
        fail("the id of the local_file", answer()[:200], hint="the_id")


def belongs():
    """the id belongs to a file that holds this name alone"""
    name, seen = _found(r"\b[a-z]+(?:-[a-z]+)+\b")[0], _found(r"\b[0-9a-f]{40}\b")[0].lower()
    if answer().count(name) != 1:
        fail("the name once", answer()[:200], hint="the_name")
    if seen not in {hashlib.sha1(text.encode()).hexdigest() for text in (name, name + "\n")}:
        fail("the id of a file with this name in it", seen, hint="only_the_name")
