"""Two numbers that only the whole file can tell."""

import re

from judge import answer, expect

FILES = ("answer.txt",)


def _numbers():
    found = re.findall(r"\d{1,3}(?:,\d{3})+|\d+", answer())
    return [int(number.replace(",", "")) for number in found]


def two_numbers():
    """two numbers are there, missing descriptions first"""
    expect(len(_numbers()), 2, of="how many numbers you wrote", hint="two")


def descriptions():
    """the first one is the number of rows without a description"""
    expect(_numbers()[:1], [1454], of="the first number", hint="holes")


def invoices():
    """the second one is the number of different invoices, cancellations among them"""
    expect(_numbers()[1:], [25900], of="the second number", hint="each_once")
