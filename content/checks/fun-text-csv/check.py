"""Expenses added up by category, into a table and a report."""

from judge import Failed, expect, expect_numbers, run

FILES = ("expenses.py",)
OTHER = "category,amount\ntea,3.25\nrent,410.00\ntea,1.50\n"


def _expenses(table=None):
    return run("expenses.py", files={"expenses.csv": table} if table else None)


def summary_rows():
    """summary.csv has food 24, bus 5.60 and book 15"""
    rows = _expenses().rows("summary.csv", hint="writes_summary")
    found = {row[0]: float(row[1]) for row in rows[1:] if len(row) > 1}
    expect(found, {"food": 24.0, "bus": 5.6, "book": 15.0}, of="summary.csv", places=2, hint="every_row")


def summary_header():
    """the first line of summary.csv is category,total"""
    rows = _expenses().rows("summary.csv")
    expect(rows[0], ["category", "total"], of="the first line of summary.csv", hint="header_row")


def report_text():
    """report.txt shows food 24.00, bus 5.60 and book 15.00"""
    report = _expenses().file("report.txt")
    for amount in ("24.00", "5.60", "15.00"):
        if amount not in report:
            raise Failed(amount, report, hint="two_decimals")


def report_total():
    """report.txt ends with the total, 44.60"""
    lines = _expenses().file("report.txt").split("\n")
    last = [line for line in lines if line.strip()][-1:]
    expect_numbers("".join(last), [44.6], hint="total_last")


def printed():
    """the report is printed as well"""
    done = _expenses()
    done.shows(44.6)
    for name in ("food", "book"):  # in whichever order
        done.says(name)


def other_file():
    """with other expenses the sums are theirs: tea 4.75, rent 410"""
    done = _expenses(OTHER)
    found = {row[0]: float(row[1]) for row in done.rows("summary.csv")[1:] if len(row) > 1}
    expect(found, {"tea": 4.75, "rent": 410.0}, of="summary.csv", places=2)
    expect_numbers(done.file("report.txt"), [414.75])
