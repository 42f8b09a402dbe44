"""The shop in SQLite: what fits is stored, what can't be true is refused and kept aside."""

from judge import expect, run, value

FILES = ("load_db.py",)
PACKAGES = ("pandas",)

LOAD = """
    import builtins, runpy, sqlite3

    opened, connect = [], sqlite3.connect

    def connect_noted(*given, **more):
        opened.append(connect(*given, **more))
        return opened[-1]

    def after_load(query):
        sqlite3.connect = connect_noted
        try:
            runpy.run_path("load_db.py", run_name="__main__")
        except SystemExit:
            pass
        for shop in opened:  # as at the end of a program
            shop.close()
        return connect("shop.db").execute(query).fetchall()

    builtins.after_load = after_load
"""


def _ask(query):
    """Run the script, and then a query on what it left."""
    return value("look.py", f'after_load("{query}")', before=LOAD, files={"look.py": ""})


def tables():
    """shop.db has the tables customers and orders with the columns of the files"""
    columns = [name for _, name, *_ in _ask("PRAGMA table_info(customers)")]
    expect(columns, ["customer_id", "name", "country", "joined"], of="columns of customers", hint="tables_made")
    columns = [name for _, name, *_ in _ask("PRAGMA table_info(orders)")]
    wanted = ["order_id", "customer_id", "order_date", "product", "quantity", "unit_price"]
    expect(columns, wanted, of="columns of orders", hint="tables_made")


def customers():
    """all nine customers are stored, and Gro lives in Kenya"""
    expect(_ask("SELECT COUNT(*) FROM customers"), [(9,)], of="number of customers", hint="committed")
    expect(_ask("SELECT country FROM customers WHERE name = 'Gro'"), [("Kenya",)], of="Gro's country")


def orders():
    """of 14 orders, the 11 whose customer is known are stored"""
    found = [number for (number,) in _ask("SELECT CAST(order_id AS INT) FROM orders ORDER BY 1")]
    if len(found) == 14:
        expect(found, [1, 2, 4, 5, 6, 7, 8, 10, 11, 13, 14], of="order_id in orders", hint="enforced")
    expect(found, [1, 2, 4, 5, 6, 7, 8, 10, 11, 13, 14], of="order_id in orders", hint="one_by_one")


def amounts():
    """the stored orders are worth 565.50 together"""
    found = _ask("SELECT ROUND(SUM(quantity * unit_price), 2) FROM orders")
    expect(found, [(565.5,)], of="the sum of quantity * unit_price", places=2)


def reference():
    """orders.customer_id refers to customers(customer_id)"""
    found = [(row[2], row[3]) for row in _ask("PRAGMA foreign_key_list(orders)")]
    expect(found, [("customers", "customer_id")], of="the table and column that orders refers to", hint="enforced")


def rejects():
    """out/rejects.csv has the three refused orders, 3, 9 and 12"""
    rows = run("load_db.py").rows("out/rejects.csv", hint="kept_aside")
    found = [row for row in rows if "2025-01-11" in row or "2025-02-23" in row or "2025-03-06" in row]
    expect(len(found), 3, of="refused orders in out/rejects.csv", hint="kept_aside")
    expect(len(rows) in {3, 4}, True, of="nothing else is in out/rejects.csv", hint="kept_aside")
