"""A commit that the hook refuses."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def refused():
    """the hook has refused the commit"""
    if not re.search(r"potential secrets about to be committed", answer(), re.IGNORECASE):
        fail("the error of detect-secrets", answer()[:200], hint="from_hook")


def kind():
    """it says what kind of secret it found"""
    if not re.search(r"secret type:\s*aws access key", answer(), re.IGNORECASE):
        fail("the type of the secret", answer()[:200], hint="whole_message")


def place():
    """it says where: in the third line of fake.py"""
    if not re.search(r"location:\s*(?:\S*/)?fake\.py:3\b", answer(), re.IGNORECASE):
        fail("file and line of the secret", answer()[:200], hint="third_line")


def only_that():
    """it found nothing in other files"""
    places = set(re.findall(r"location:\s*(\S+?):\d+", answer(), re.IGNORECASE))
    if len(places) != 1 or len(re.findall("about to be committed", answer(), re.IGNORECASE)) != 1:
        fail("one refused commit, because of one file", ", ".join(sorted(places)), hint="ignored_file")
