"""Three ends of a container, by their exit codes."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+", answer())


def three_numbers():
    """there are three numbers"""
    expect(len(_numbers()), 3, of="how many numbers you wrote", hint="in_order")


def without_handler():
    """the old image, stopped after ten seconds"""
    if _numbers()[0] != "137":
        fail("the code of a process that was killed", answer()[:200], hint="ten_seconds")


def with_handler():
    """the new image, stopped by its own handler"""
    if _numbers()[1] != "0":
        fail("the code that the handler ends with", answer()[:200], hint="handler")


def kill():
    """the new image, ended by docker kill"""
    if _numbers()[2] != "137":
        fail("the code after docker kill", answer()[:200], hint="no_handler_helps")
