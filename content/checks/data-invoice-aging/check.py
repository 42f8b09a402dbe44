"""Open invoices by how late they are."""

from functools import cache

from judge import expect, fail, run, value

FILES = ("make_receivables.py", "finance/aging.py")
PACKAGES = ("pandas",)

INVOICES = """
    import pandas as pd
    late = [-20, 0, 1, 30, 31, 60, 61, 90, 91, 200, 45, 5]
    today = pd.Timestamp("2025-12-31")
    due = [today - pd.Timedelta(days=days) for days in late]
    invoices = pd.DataFrame({
        "customer": list("ABCDEFGHIJKL"), "issued": [day - pd.Timedelta(days=30) for day in due], "due": due,
        "amount": [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0, 2048.0],
        "paid": pd.to_datetime([None] * 10 + ["2025-12-30", "2025-12-30"]),
    })
"""
MADE = """
    import runpy
    runpy.run_path("make_receivables.py", run_name="__main__")
"""


@cache
def _buckets():
    plain = "{str(name): float(amount) for name, amount in found.items()}"
    lines = f"{INVOICES}    found = aging(invoices, today)\n    {plain}"
    found = value("finance/aging.py", lines)
    if not isinstance(found, dict):
        fail("amounts by bucket", repr(found)[:200], hint="five_buckets")
    return found


def _bucket(name):
    return _buckets().get(name, 0.0)


@cache
def _made():
    done = run("make_receivables.py")
    tables = [name for name in done.files if name.endswith(".csv") and "customer" in done.files[name].split("\n")[0]]
    if not tables:
        fail("a CSV file with the column customer", ", ".join(sorted(done.files)), hint="five_columns")
    rows = done.rows(tables[0])
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def receivables():
    """make_receivables.py writes 60 invoices, 25 of them without a paid date"""
    found = _made()
    expect(len(found), 60, of="invoices")
    for name in ("customer", "issued", "due", "amount", "paid"):
        expect(name in found[0], True, of=f"there is a column {name}", hint="five_columns")
    expect(sum(not row["paid"] for row in found), 25, of="invoices without a paid date", hint="twenty_five")


def not_due():
    """an invoice that is due today counts as not due, so 3 are not due"""
    expect(_bucket("not due"), 3.0, of="not due", hint="today_not_late")


def first_month():
    """1 and 30 days late are 1-30, together 12"""
    expect(_bucket("1-30"), 12.0, of="1-30", hint="both_ends")


def later():
    """31 and 60 days late are 48, 61 and 90 are 192, and 91 and more are 768"""
    got = [_bucket(name) for name in ("31-60", "61-90", "over 90")]
    expect(got, [48.0, 192.0, 768.0], of="31-60, 61-90 and over 90", hint="both_ends")


def open_only():
    """what is paid is in no bucket, so all together is 1023"""
    expect(sum(_buckets().values()), 1023.0, of="all buckets together", hint="paid_out")


def outstanding():
    """dso(1000, 7300) is 50 days"""
    got = value("finance/aging.py", "    float(dso(1000, 7300))")
    expect(got, 50.0, of="dso(1000, 7300)", places=2, hint="days_of_year")
