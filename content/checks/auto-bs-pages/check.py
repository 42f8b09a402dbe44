"""The last quote of the last page, as a line of JSON."""

import json
import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def one_object():
    """the line is one JSON object"""
    try:
        found = json.loads(answer())
    except ValueError:
        fail("one JSON object", answer()[:300], hint="json_line")
    expect(isinstance(found, dict), True, of="it is an object, in curly brackets", hint="json_line")


def last_author():
    """it has the author of the last quote"""
    if not re.search(r"george r\.\s*r\. martin", answer(), re.IGNORECASE):
        fail("the author of the last quote on the last page", answer()[:300], hint="to_the_end")


def last_text():
    """it has the text of the last quote"""
    if "as a sword needs a whetstone" not in re.sub(r"\s+", " ", answer()).casefold():
        fail("the text of the last quote on the last page", answer()[:300], hint="to_the_end")
