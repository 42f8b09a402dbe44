"""Invoices with three spellings of a date and two of an amount, cleaned."""

from functools import cache

from judge import expect, run

FILES = ("clean_invoices.py",)
PACKAGES = ("pandas",)
BROKEN = """invoice;date;amount
501;2025-05-06;10,00
60217;31/02/2025;5,00
502;06/05/2025;€ 7,50
70318;next week;12,00
"""


@cache
def _invoices(raw=None):
    """Give date and amount of each invoice, as they stand in the file that was saved."""
    text = run("clean_invoices.py", files={"data/invoices_raw.csv": raw} if raw else None)
    lines = text.file("data/invoices.csv", hint="saves").replace(";", ",").splitlines()
    names = lines[0].split(",")
    for name in ("invoice", "date", "amount"):
        expect(name in names, True, of=f"data/invoices.csv has a column {name}", hint="saves")
    return [dict(zip(names, line.split(","), strict=False)) for line in lines[1:] if line.strip()]


def _days():
    return {row["invoice"]: row["date"][:10] for row in _invoices()}


def three_spellings():
    """2025-03-04, 04/03/2025 and 4 Mar 2025 all become 2025-03-04"""
    days = _days()
    for number in ("101", "102", "103"):
        expect(days.get(number), "2025-03-04", of=f"date of invoice {number}", hint="each_format")


def day_or_month():
    """12/11/2025 is 12 November, and 2025-10-02 is 2 October"""
    days = _days()
    expect(days.get("104"), "2025-11-12", of="date of invoice 104", hint="day_first")
    expect(days.get("107"), "2025-10-02", of="date of invoice 107", hint="day_first")
    expect(days.get("106"), "2025-01-31", of="date of invoice 106", hint="each_format")


def amounts():
    """1.234,50 becomes 1234.50, and the sign of € 99,90 is gone"""
    found = {row["invoice"]: row["amount"] for row in _invoices()}
    wanted = {"101": 1234.5, "102": 99.9, "103": 45.0, "104": 2500.0, "106": 12345.67, "108": 0.99}
    for number, amount in wanted.items():
        try:
            came = float(found.get(number, ""))
        except ValueError:
            came = found.get(number)
        expect(came, amount, of=f"amount of invoice {number}", hint="point_and_comma")


def no_repeats():
    """of 10 rows two are repeated, so eight are left"""
    found = sorted(row["invoice"] for row in _invoices())
    expect(found, [str(number) for number in range(101, 109)], of="invoices in the file", hint="once_each")


def not_parsed():
    """31/02/2025 and "next week" can't be parsed, and both are printed"""
    done = run("clean_invoices.py", files={"data/invoices_raw.csv": BROKEN})
    for number, text in (("60217", "31/02/2025"), ("70318", "next week")):
        expect(number in done.stdout or text in done.stdout, True, of=f"{text} is printed", hint="listed")


def others_stay():
    """beside the unreadable dates, 2025-05-06 and 06/05/2025 are 6 May"""
    days = {row["invoice"]: row["date"][:10] for row in _invoices(BROKEN)}
    for number in ("501", "502"):
        expect(days.get(number), "2025-05-06", of=f"date of invoice {number}", hint="each_format")
