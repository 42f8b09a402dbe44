"""Six checks that let good data pass, and stop what is spoiled."""

from judge import expect, fail, run, value

FILES = ("gate.py",)
PACKAGES = ("pandas",)

PARQUET = """
    import os
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    pd.read_parquet = read_parquet
"""

WAREHOUSE = """
    import sqlite3
    shop = sqlite3.connect("warehouse.db")
    columns = "invoice TEXT, date_key TEXT, customer_key INT, product_key TEXT, quantity INT, revenue REAL"
    shop.execute(f"CREATE TABLE fact_sales ({columns})")
    shop.execute("INSERT INTO fact_sales VALUES ('1', '2011-01-04', 1, '22423', 1, AMOUNT)")
    shop.commit()
    shop.close()
"""
GATE = (
    PARQUET
    + """
    import builtins
    def spoil(lines, last="2011-12-07", total=28493.55):
        import gate
        names = {"pd": pd, "sales": pd.read_parquet("clean_retail.parquet"), "total": total}
        exec(lines, names)
        return [tuple(item) for item in gate.check(names["sales"], pd.Timestamp(last), names["total"])]
    builtins.spoil = spoil
"""
    + WAREHOUSE.replace("AMOUNT", "28493.55")
)
NAMES = ("columns", "keys", "prices", "dates", "invoices", "revenue")


def _results(lines="", **more):
    """Give True or False of the six checks for sales that were spoiled by these lines."""
    given = "".join(f", {name}={item!r}" for name, item in more.items())
    found = value("gate.py", f"spoil({lines!r}{given})", before=GATE)
    if len(found) != 6 or any(len(item) != 3 for item in found):
        fail("six tuples of name, True or False, and detail", repr(found)[:300], hint="six_tuples")
    return [bool(item[1]) for item in found]


def clean():
    """clean sales pass all six, also on the last day itself and to the cent"""
    expect(_results(), [True] * 6, of="results for clean data", hint="last_day_too")
    expect(_results(total=28493.554), [True] * 6, of="results for a total that differs by half a cent", hint="cent")


def columns_and_keys():
    """a missing column fails the first check, a missing customer the second"""
    expect(_results("sales = sales.drop(columns='Description')")[0], False, of="the check of columns", hint="columns")
    lost = _results("sales.loc[3, 'CustomerID'] = float('nan')")
    expect(lost, [True, False, True, True, True, True], of="results without a customer in one row", hint="empty")
    lost = _results("sales.loc[5, 'StockCode'] = None")
    expect(lost, [True, False, True, True, True, True], of="results without a code in one row", hint="empty")


def prices():
    """a price of 0 fails the third check alone"""
    got = _results("sales.loc[7, 'UnitPrice'] = 0.0")
    expect(got, [True, True, False, True, True, True], of="results with a price of 0", hint="above_zero")


def dates():
    """a sale on the day after the last one fails the fourth check alone"""
    got = _results("sales.loc[203, 'InvoiceDate'] = pd.Timestamp('2011-12-08 00:00')")
    expect(got, [True, True, True, False, True, True], of="results with a sale on 8 December", hint="last_day_too")


def two_customers():
    """an invoice with two customers fails the fifth check alone"""
    lines = "row = sales['InvoiceNo'].duplicated().idxmax()\nsales.loc[row, 'CustomerID'] += 1"
    expect(_results(lines), [True, True, True, True, False, True], of="results with two customers", hint="one_customer")


def revenue():
    """a total that differs by two cents fails the sixth check alone"""
    for total in (28493.57, 28493.53):
        got = _results(total=total)
        expect(got, [True] * 5 + [False], of=f"results with a total of {total}", hint="cent")


def script():
    """gate.py exits with 0 for clean data and with 1 when the warehouse differs"""
    done = run("gate.py", before=PARQUET + WAREHOUSE.replace("AMOUNT", "28493.55"))
    expect(done.exit, 0, of="exit code with clean data", hint="exits")
    done = run("gate.py", before=PARQUET + WAREHOUSE.replace("AMOUNT", "30000.0"), crash=True)
    expect(done.exit, 1, of="exit code when the warehouse has 30000", hint="exits")
    expect(done.error, None, of="the error at the end", hint="exits")
