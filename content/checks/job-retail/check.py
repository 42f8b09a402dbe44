"""Who has left, and who a simple rule says will leave."""

from judge import expect, fail, value

FILES = ("baseline.py",)
PACKAGES = ("pandas",)

LAB = """
import pandas
rows = [
    (1.0, "2011-09-09 23:59:00"), (1.0, "2011-09-10 08:00:00"),
    (2.0, "2011-03-01 10:00:00"),
    (3.0, "2011-06-12 00:00:00"), (3.0, "2011-12-09 12:00:00"),
    (4.0, "2011-06-11 23:00:00"), (4.0, "2010-12-01 10:00:00"),
    (5.0, "2011-10-01 10:00:00"),
    (None, "2011-05-05 10:00:00"),
    (6.0, "2011-09-01 10:00:00"),
    (8.0, "2011-02-01 10:00:00"), (8.0, "2011-09-10 00:00:00"),
    (7.0, "2011-01-01 10:00:00"), (7.0, "2011-11-11 11:11:00"),
]
sales = pandas.DataFrame(rows, columns=["CustomerID", "InvoiceDate"])
sales["InvoiceDate"] = pandas.to_datetime(sales["InvoiceDate"])
sales["Quantity"], sales["UnitPrice"], sales["InvoiceNo"] = 1, 2.5, "536365"
before = sales[sales["InvoiceDate"] < "2011-09-10"]


def plain(marks):
    return {int(key): bool(mark) for key, mark in marks.items()}
"""


def _marks(name):
    """Give True or False by customer, as plain Python."""
    got = value("baseline.py", f"import lab\nlab.plain({name}(lab.sales))", files={"lab.py": LAB})
    if not isinstance(got, dict):
        fail("True or False by CustomerID", repr(got)[:300], hint="by_customer")
    return got


def customers():
    """only earlier customers are labelled: 1, 2, 3, 4, 6, 7 and 8"""
    expect(sorted(_marks("churned")), [1, 2, 3, 4, 6, 7, 8], of="the customers", hint="earlier_only")


def labels():
    """2, 4 and 6 have churned, as they bought nothing from 10 September on"""
    got = _marks("churned")
    expect([key for key in sorted(got) if got[key]], [2, 4, 6], of="those who churned", hint="ninety_one_days")


def rule():
    """2, 4, 7 and 8 are predicted, as their last earlier purchase is over 90 days back"""
    got = _marks("predicted")
    expect(sorted(got), [1, 2, 3, 4, 6, 7, 8], of="the customers", hint="earlier_only")
    expect([key for key in sorted(got) if got[key]], [2, 4, 7, 8], of="those who are predicted", hint="last_earlier")


def no_future():
    """the prediction stays the same when the later purchases are taken away"""
    lines = "import lab\nlab.plain(predicted(lab.sales)) == lab.plain(predicted(lab.before))"
    expect(
        value("baseline.py", lines, files={"lab.py": LAB}), True, of="both predictions are alike", hint="last_earlier"
    )
