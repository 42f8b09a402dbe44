"""A ledger that is made by chance, and the statement that it adds up to."""

from functools import cache

from judge import expect, fail, run, value

FILES = ("make_ledger.py", "finance/income.py")
PACKAGES = ("pandas",)

EXCEL = """
    import sys
    import types
    import pandas as pd

    class Made:
        # stands for all that openpyxl makes; the sandbox has none
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Made()

        def __call__(self, *_, **__):
            return Made()

        def __getitem__(self, _):
            return Made()

        def __setitem__(self, *_):
            pass

        def __iter__(self):
            return iter(())

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

    class Fake(types.ModuleType):
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Made()

    for name in ("openpyxl", "openpyxl.styles", "openpyxl.utils", "openpyxl.chart", "openpyxl.formatting"):
        sys.modules[name] = Fake(name)
        sys.modules[name].__path__ = []
    pd.ExcelWriter = lambda *_, **__: Made()
    pd.DataFrame.to_excel = lambda *_, **__: None
"""

LEDGER = """
    import pandas as pd
    rows = [
        ("2025-01-05", "sales", 1000.0), ("2025-01-20", "sales", 500.0), ("2025-01-07", "goods", -600.0),
        ("2025-01-31", "wages", -400.0), ("2025-01-31", "rent", -100.0), ("2025-01-12", "marketing", -50.0),
        ("2025-01-31", "interest", -20.0), ("2025-01-31", "tax", -30.0), ("2025-02-03", "sales", 800.0),
        ("2025-02-04", "goods", -480.0), ("2025-02-05", "goods", -20.0), ("2025-02-28", "wages", -400.0),
        ("2025-02-28", "rent", -100.0), ("2025-02-11", "marketing", -70.0), ("2025-02-28", "interest", -20.0),
        ("2025-02-28", "tax", -10.0),
    ]
    ledger = pd.DataFrame(rows, columns=["date", "account", "amount"])
    ledger["date"] = pd.to_datetime(ledger["date"])
    table = income(ledger)
    {str(name): [round(float(number), 3) for number in list(row)[:2]] for name, row in table.iterrows()}
"""


@cache
def _lines():
    """Give each row of the statement of two months."""
    found = value("finance/income.py", LEDGER, before=EXCEL)
    return {" ".join(name.casefold().replace("_", " ").split()): row for name, row in found.items()}


def _row(name):
    if name not in _lines():
        fail(f"a row {name}", ", ".join(_lines()), hint="six_rows")
    return _lines()[name]


@cache
def _ledger():
    done = run("make_ledger.py", before=EXCEL)
    rows = done.rows("data/ledger.csv", hint="in_data")
    expect(set(rows[0] if rows else ()), {"date", "account", "amount"}, of="columns of data/ledger.csv", hint="in_data")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:] if len(row) == 3]


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def ledger():
    """data/ledger.csv has 12 months, seven accounts, and costs below 0"""
    found = _ledger()
    expect(len({row["date"][:7] for row in found}), 12, of="months in data/ledger.csv")
    wanted = ["goods", "interest", "marketing", "rent", "sales", "tax", "wages"]
    expect(sorted({row["account"] for row in found}), wanted, of="accounts")
    signs = all((_number(row["amount"]) > 0) == (row["account"] == "sales") for row in found)
    expect(signs, True, of="sales are above 0 and all costs below", hint="costs_negative")


def seeded():
    """two runs give the same ledger"""
    again = run("make_ledger.py", before=EXCEL).rows("data/ledger.csv")
    expect(
        again[1:] == [list(row.values()) for row in _ledger()], True, of="both ledgers are the same", hint="seed_first"
    )


def sales():
    """two months have sales of 1500 and 800"""
    expect(_row("sales"), [1500.0, 800.0], of="sales", hint="months_across")


def gross_profit():
    """the gross profit is 900 and 300, sales with goods"""
    expect(_row("gross profit"), [900.0, 300.0], of="gross profit", hint="only_goods")


def operating_profit():
    """wages, rent and marketing leave an operating profit of 350 and -270"""
    expect(_row("operating profit"), [350.0, -270.0], of="operating profit", hint="costs_added")


def net_income():
    """interest and tax leave a net income of 300 and -300"""
    expect(_row("net income"), [300.0, -300.0], of="net income", hint="costs_added")


def margins():
    """the gross margin is 60 and 37.5 percent, the net margin 20 and -37.5"""
    expect(_row("gross margin"), [60.0, 37.5], of="gross margin", places=1, hint="of_sales")
    expect(_row("net margin"), [20.0, -37.5], of="net margin", places=1, hint="of_sales")
