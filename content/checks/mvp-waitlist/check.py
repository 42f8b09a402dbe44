"""A row of the waiting list, as the csv module writes it."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def three_parts():
    """the row begins with the time, and after it comes the address"""
    if not re.search(
        r"^\W*\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^,\n]*,\s*[^,\s@]+@[^,\s@]+\.[a-z]+,", answer(), re.IGNORECASE | re.MULTILINE
    ):
        fail("time, address and answer, with commas between them", answer()[:200], hint="time_first")


def answer_there():
    """the answer is the one that was typed"""
    if not re.search(r"I write .*please.*, then wait", answer(), re.IGNORECASE | re.MULTILINE):
        fail("the answer at the end of the row", answer()[:200], hint="as_typed")


def quoted():
    """the answer has a comma in it, and is still one field"""
    if not re.search(r',"I write .*, then wait"\s*$', answer(), re.IGNORECASE | re.MULTILINE):
        fail("an answer that the comma does not cut", answer()[:200], hint="writer_quotes")


def doubled():
    """the quotes in the answer come back as they were typed"""
    if not re.search(r',"I write ""please"", then wait"\s*$', answer(), re.IGNORECASE | re.MULTILINE):
        fail("an answer whose own quotes survive", answer()[:200], hint="quotes_twice")


def once():
    """one row is enough"""
    if len(re.findall("then wait", answer())) != 1:
        fail("one row", answer()[:300], hint="one_row")
