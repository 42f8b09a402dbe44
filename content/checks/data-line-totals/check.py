"""Net, VAT and gross, line by line and once for all."""

from judge import expect, gives, run

FILES = ("totals.py",)
PACKAGES = ("pandas",)

ORDERS = """
    import pandas as pd
    orders = pd.DataFrame({"order_id": [1, 2, 3], "quantity": [3, 1, 10], "unit_price": [2.349, 100.0, 0.99]})
"""


def net():
    """net is quantity times unit_price: 7.05, 100 and 9.9"""
    gives("totals.py", f"{ORDERS}\n    add_totals(orders)['net'].tolist()", [7.05, 100.0, 9.9], hint="to_the_cent")


def vat():
    """vat is a fifth of net, to the cent: 1.41, 20 and 1.98"""
    gives("totals.py", f"{ORDERS}\n    add_totals(orders)['vat'].tolist()", [1.41, 20.0, 1.98], hint="to_the_cent")


def gross():
    """gross is both together: 8.46, 120 and 11.88"""
    gives("totals.py", f"{ORDERS}\n    add_totals(orders)['gross'].tolist()", [8.46, 120.0, 11.88])


def other_rate():
    """with rate=0.07 the vat is 0.49, 7 and 0.69"""
    gives(
        "totals.py", f"{ORDERS}\n    add_totals(orders, rate=0.07)['vat'].tolist()", [0.49, 7.0, 0.69], hint="rate_used"
    )


def a_copy():
    """the orders that were given stay as they were"""
    lines = f"{ORDERS}\n    add_totals(orders)\n    list(orders.columns)"
    gives("totals.py", lines, ["order_id", "quantity", "unit_price"], hint="copy_first")


def saved():
    """out/order_totals.csv has all six orders with net, vat and gross"""
    rows = run("totals.py").rows("out/order_totals.csv", hint="saves")
    for name in ("net", "vat", "gross"):
        expect(name in rows[0], True, of=f"out/order_totals.csv has a column {name}")
    column = rows[0].index("net")
    expect([float(row[column]) for row in rows[1:]], [23.97, 34.5, 10.68, 15.98, 239.8, 6.23], of="net", places=2)


def both_totals():
    """both totals of the VAT are printed: 66.24 line by line, 66.23 at once"""
    done = run("totals.py")
    for total in (66.24, 66.23):
        expect(
            any(abs(number - total) < 0.001 for number in done.numbers), True, of=f"{total} is printed", hint="twice"
        )
