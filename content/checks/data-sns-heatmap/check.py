"""The number of orders in the heat map, and the day on which nobody packs."""

import re

from judge import answer, expect, expect_numbers

FILES = ("answer.txt",)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def orders():
    """the cells add up to the number of orders"""
    expect_numbers(answer(), [18532], hint="one_row_each")
    expect(len(re.findall(r"\d[\d,.]*", answer())), 1, of="how many numbers you wrote", hint="one_number")


def missing_day():
    """the weekday without a single order"""
    named = [day for day in DAYS if re.search(rf"\b{day}s?\b", answer().casefold())]
    expect(named, ["saturday"], of="the weekday that you wrote", hint="calendar_order")
