"""Two numbers that only the whole file can tell."""

import re

from judge import answer, expect

FILES = ("answer.txt",)
REAL, SAMPLE = [1454, 25900], [18, 283]


def _numbers():
    found = re.findall(r"\d{1,3}(?:,\d{3})+|\d+", answer())
    return [int(number.replace(",", "")) for number in found]


def _wanted():
    """Give the numbers of the sample where its first or its second one was told, else those of the real file."""
    return SAMPLE if set(_numbers()) & set(SAMPLE) else REAL


def two_numbers():
    """two numbers are there, missing descriptions first"""
    expect(len(_numbers()), 2, of="how many numbers you wrote", hint="two")


def descriptions():
    """the first one is the number of rows without a description"""
    expect(_numbers()[:1], _wanted()[:1], of="the first number", hint="holes")


def invoices():
    """the second one is the number of different invoices, cancellations among them"""
    expect(_numbers()[1:], _wanted()[1:], of="the second number", hint="each_once")
