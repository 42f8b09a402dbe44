"""What the kernel says about the first process of the container."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def not_root():
    """the process runs as the user 10001"""
    if not re.search(r"Uid:\s*10001\s+10001\b", answer(), re.IGNORECASE):
        fail("Uid: with the number of your user", answer()[:200], hint="user_line")


def capabilities():
    """it can never gain a capability"""
    if not re.search(r"CapBnd:\s*0{16}(?![0-9a-f])", answer(), re.IGNORECASE):
        fail("CapBnd: with nothing left in it", answer()[:200], hint="dropped_all")


def privileges():
    """it can gain no new privileges"""
    if not re.search(r"NoNewPrivs:\s*1\b", answer(), re.IGNORECASE):
        fail("NoNewPrivs: switched on", answer()[:200], hint="no_new")


def read_only():
    """its file system takes no file"""
    if not re.search(r"touch.*read-only file system", answer(), re.IGNORECASE):
        fail("the error of touch", answer()[:200], hint="root_locked")


def once():
    """there are four lines and no more"""
    if len(re.findall(r"CapBnd", answer(), re.IGNORECASE)) != 1:
        fail("four lines", answer()[:200], hint="only_once")
