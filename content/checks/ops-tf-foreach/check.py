"""Two plans: one entry leaves a map, one leaves a list."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def by_name():
    """without green the map loses one container, and nothing else happens"""
    if not re.search(r"\A\D*Plan:\s*0 to add,\s*0 to change,\s*1 to destroy", answer(), re.IGNORECASE):
        fail("the first plan touches one container", answer()[:200], hint="only_green")


def two_plans():
    """the plan of the list is there too"""
    if not re.search(r"Plan:[\s\S]+Plan:", answer(), re.IGNORECASE):
        fail("a second line that begins with Plan:", answer()[:200], hint="second_plan")


def by_place():
    """without its first element the list moves up"""
    if not re.search(r"Plan:[\s\S]+Plan:\s*0 to add,\s*2 to change,\s*1 to destroy", answer(), re.IGNORECASE):
        fail("what the plan of the list says", answer()[:200], hint="first_goes")


def two_lines():
    """there are two lines and no more"""
    if len(re.findall("Plan:", answer(), re.IGNORECASE)) != 2:
        fail("two lines", answer()[:300], hint="second_plan")
