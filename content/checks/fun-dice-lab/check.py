"""Two dice, rolled ten thousand times and counted exactly."""

import re

from judge import expect, expect_numbers, fail, run, source, value

FILES = ("dice.py",)
SEED = "import random\nrandom.seed(11)"
EXACT = {total: (6 - abs(total - 7)) / 36 * 100 for total in range(2, 13)}


def _rows():
    """Give the numbers of each line that begins with a sum."""
    done = run("dice.py", before=SEED)
    rows = {}
    for line in done.lines:
        found = [float(number) for number in re.findall(r"\d+(?:[.]\d+)?", line)]
        if len(found) >= 3 and found[0] in EXACT:
            rows.setdefault(int(found[0]), found)
    return rows


def counts():
    """counts holds 10,000 rolls, their sums from 2 to 12"""
    found = value("dice.py", "dict(counts)", before=SEED)
    expect(sum(found.values()), 10000, of="all counts together", hint="ten_thousand")
    expect(sorted(found), list(range(2, 13)), of="the sums in counts", hint="two_dice")


def lines():
    """each sum from 2 to 12 has a line: the sum, simulated, exact"""
    expect(sorted(_rows()), list(range(2, 13)), of="the sums that have a line", hint="three_numbers")


def exact():
    """the exact share of 7 is 16.67, of 2 it is 2.78"""
    for total, numbers in _rows().items():
        expect(numbers[2], EXACT[total], of=f"the exact percentage of {total}", places=2, hint="of_thirty_six")


def simulated():
    """the simulated share of each sum is near the exact one"""
    for total, numbers in _rows().items():
        if abs(numbers[1] - EXACT[total]) > 2:
            fail(f"about {EXACT[total]:.0f} percent for {total}", f"{numbers[1]} percent", hint="two_dice")


def deviation():
    """the deviation of the 36 sums is about 2.42"""
    last = (run("dice.py", before=SEED).lines or [""])[-1]
    expect_numbers(last, [2.415], places=2, hint="root_of_mean")


def by_tools():
    """itertools.product and math.sqrt did the work"""
    for name in ("product", "sqrt"):
        if not source("dice.py").calls(name):
            fail(f"a call of {name}", "none", hint="by_product")
