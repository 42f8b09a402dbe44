"""The address that a form leads to."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def submitted():
    """it is the address of the page after the form"""
    if not re.search(r"submitted-form\.html\?\S*my-text=", answer(), re.IGNORECASE):
        fail("the address after the submit, with all that was sent", answer()[:200], hint="after_submit")


def name():
    """the third name has arrived whole"""
    if not re.search(r"my-text=Cleo(?:\+|%20)%26(?:\+|%20)Co&", answer(), re.IGNORECASE):
        fail("the name of the third row, encoded", answer()[:200], hint="whole_name")


def option():
    """the option of the third row was chosen"""
    if not re.search(r"&my-select=3&", answer(), re.IGNORECASE):
        fail("the value of the option", answer()[:200], hint="third_option")


def tick():
    """both boxes are ticked"""
    if not re.search(r"&my-check=on&my-check=on&", answer(), re.IGNORECASE):
        fail("a second tick", answer()[:200], hint="second_box")


def whole():
    """the rest of the form came with it"""
    if not re.search(r"&my-colors=%23563d7c&\S*my-range=5\b", answer(), re.IGNORECASE):
        fail("the colour and the range that the page sets itself", answer()[:200], hint="to_the_end")


def once():
    """one address is enough"""
    if len(re.findall("my-text=", answer())) != 1:
        fail("one address", answer()[:300], hint="last_only")
