"""Five questions to the orders, each a function that filters."""

from judge import expect, run, value

FILES = ("questions.py",)
PACKAGES = ("pandas",)

ORDERS = """
    import pandas as pd
    orders = pd.DataFrame({
        "order_id": list(range(1, 15)),
        "customer_id": [3, 999, 8, 3, 40, 999, 8, 5, 6, 7, 998, 12, 9, 100],
        "order_date": pd.to_datetime([
            "2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01", "2024-03-15", "2025-03-09", "2025-12-24",
            "2025-01-05", "2025-06-07", "2025-06-08", "2025-03-30", "2025-08-01", "2025-08-02", "2025-08-03"]),
        "product": ["mug", "pen", "lamp", "mug", "pen", "mug", "rug", "rug", "Mug", "pens", "lamp"] + ["tray"] * 3,
        "quantity": [5, 4, 6, 1, 20, 3, 12, 9, 30, 8, 2, 7, 10, 11],
        "unit_price": [7.99] * 14,
    })
"""


def _ids(call, setting=""):
    table = value("questions.py", f"{ORDERS}{setting}\n    {call}")
    expect(hasattr(table, "columns") and "order_id" in table.columns, True, of=f"{call} is a DataFrame", hint="a_frame")
    return table.column("order_id")


def large_orders():
    """large(orders) keeps the orders of 5 and more units"""
    expect(_ids("large(orders)"), [1, 3, 5, 7, 8, 9, 10, 12, 13, 14], of="order_id of large(orders)", hint="five_too")


def in_march():
    """march(orders) keeps 1 to 31 March 2025, and no other year"""
    expect(_ids("march(orders)"), [2, 3, 6, 11], of="order_id of march(orders)", hint="edges_of_march")


def two_products():
    """chosen(orders, ["mug", "pen"]) keeps both products, and not Mug or pens"""
    call = 'chosen(orders, ["mug", "pen"])'
    expect(_ids(call), [1, 2, 4, 5, 6], of=f"order_id of {call}", hint="names_given")
    expect(_ids('chosen(orders, ["rug"])'), [7, 8], of='order_id of chosen(orders, ["rug"])', hint="names_given")


def largest():
    """top_ten(orders) has the ten largest quantities, the largest first"""
    expect(_ids("top_ten(orders)"), [9, 5, 7, 14, 13, 8, 10, 12, 3, 1], of="order_id of top_ten(orders)")


def stranger():
    """unknown(orders) keeps the orders of customer 999"""
    expect(_ids("unknown(orders)"), [2, 6], of="order_id of unknown(orders)")


def saved():
    """with the 13 orders of data/orders.csv, out/march.csv has the three of March"""
    rows = run("questions.py").rows("out/march.csv", hint="saves")
    expect(bool(rows) and "order_id" in rows[0], True, of="out/march.csv has a column order_id")
    place = rows[0].index("order_id")
    expect([row[place] for row in rows[1:]], ["4", "7", "12"], of="order_id in out/march.csv")


def counts():
    """the row counts are printed: 7 large, 3 of March, 10 at the top, 2 unknown"""
    run("questions.py").shows(7, 3, 10, 2, hint="five_counts")
