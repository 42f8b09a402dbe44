"""A first look at the orders: size, types, dates, counts and limits."""

import re
from functools import cache

from judge import expect, run

FILES = ("first_look.py",)
PACKAGES = ("pandas",)
SMALL = """order_id,customer_id,order_date,product,quantity,unit_price
1,71,2025-04-18,mug,90,7.99
2,71,2025-03-09,mug,20,7.99
3,71,2025-08-30,mug,35,7.99
"""


@cache
def _look(table=None):
    return run("first_look.py", files={"data/orders.csv": table} if table else None)


def _among(number, done, hint=None):
    expect(number in done.numbers, True, of=f"{number} is printed", hint=hint)


def shape():
    """the shape of the 60 orders is printed, (60, 6)"""
    found = any(re.search(r"\b60\D{1,20}6\b", line) for line in _look().lines)
    expect(found, True, of="60 and 6 stand in one line", hint="a_pair")


def types():
    """info() is printed, and order_date is a datetime in it"""
    done = _look()
    done.says("non-null", hint="info_called")
    done.says("datetime64", hint="as_date")


def dates():
    """the first date is 2025-02-03 and the last one 2025-12-27"""
    done = _look()
    done.says("2025-02-03", hint="not_sorted")
    done.says("2025-12-27", hint="not_sorted")


def distinct():
    """23 different customers and 13 different products are counted"""
    done = _look()
    _among(23, done, hint="each_once")
    _among(13, done, hint="each_once")


def quantities():
    """the smallest quantity is 11 and the largest is 48"""
    done = _look()
    _among(11, done)
    _among(48, done)


def other_orders():
    """with other orders the answers are theirs: 20 to 90 units, 2025-03-09 to 2025-08-30"""
    done = _look(SMALL)
    expect(any(re.search(r"\b3\D{1,20}6\b", line) for line in done.lines), True, of="3 and 6 stand in one line")
    _among(20, done)
    _among(90, done)
    done.says("2025-03-09")
    done.says("2025-08-30")
