"""A container before and after its stop."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def running():
    """the first line is that of a running container"""
    if not re.search(r"^\W*running\s+0\b", answer(), re.IGNORECASE | re.MULTILINE):
        fail("a first line with the status before the stop", answer()[:200], hint="before_stop")


def exited():
    """the second line says that it has ended"""
    if not re.search(r"^\W*exited\s+\d+", answer(), re.IGNORECASE | re.MULTILINE):
        fail("a second line with the status after the stop", answer()[:200], hint="after_stop")


def command():
    """both lines end with the command of the container"""
    if not re.search(
        r'"http\.server",\s*"8000"\][\s\S]*"http\.server",\s*"8000"\]', answer(), re.IGNORECASE | re.MULTILINE
    ):
        fail("the command as a list, at the end of both lines", answer()[:200], hint="whole_line")


def code():
    """its exit code is the one of a process that had to be killed"""
    if not re.search(r"^\W*exited\s+137\b", answer(), re.IGNORECASE | re.MULTILINE):
        fail("the exit code after docker stop", answer()[:200], hint="killed")


def once():
    """there are two lines and no more"""
    if len(re.findall(r"running", answer(), re.IGNORECASE | re.MULTILINE)) != 1:
        fail("two lines", answer()[:200], hint="only_once")
