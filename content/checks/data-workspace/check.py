"""Two files of a made-up shop, the same on every run."""

from functools import cache

from judge import expect, fail, run

FILES = ("make_shop.py",)
PACKAGES = ("pandas",)


COLUMNS = {
    "customers": {"customer_id", "name", "country", "joined"},
    "orders": {"order_id", "customer_id", "order_date", "product", "quantity", "unit_price"},
}


@cache
def _shop(name):
    rows = run("make_shop.py").rows(f"data/{name}.csv", hint="in_data")
    expect(set(rows[0] if rows else ()) >= COLUMNS[name], True, of=f"data/{name}.csv has all its columns", hint="names")
    expect(len(rows) > 10, True, of=f"there are rows in data/{name}.csv", hint="count_rows")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _number(row, name):
    try:
        return float(row[name])
    except (KeyError, ValueError):
        fail(f"a number as {name}", ", ".join(row.values()), hint="names")


def customers():
    """data/customers.csv has customers 1 to 200, each with name, country and joined"""
    found = _shop("customers")
    expect([row.get("customer_id") for row in found], [str(n) for n in range(1, 201)], of="the customer_id column")
    for name in ("name", "country", "joined"):
        expect(all(row.get(name) for row in found), True, of=f"every customer has a {name}")


def orders():
    """data/orders.csv has 2,000 orders with six columns"""
    found = _shop("orders")
    expect(len(found), 2000, of="rows below the header", hint="count_rows")
    expect(len({row["order_id"] for row in found}), 2000, of="different order numbers")


def sensible():
    """each order is of 2025, with a quantity and a price above 0"""
    for row in _shop("orders"):
        expect(row["order_date"][:5] + row["order_date"][7:8], "2025--", of=f"form of the date {row['order_date']}")
        amounts = _number(row, "quantity") > 0 and _number(row, "unit_price") > 0
        expect(amounts, True, of=f"quantity and price above 0 in order {row['order_id']}")


def drawn():
    """all but the last five orders belong to customers from 1 to 185"""
    found = [_number(row, "customer_id") for row in _shop("orders")][:-5]
    expect((min(found) >= 1, max(found) <= 185), (True, True), of="customers from 1 to 185", hint="some_silent")
    expect(len(set(found)) > 100, True, of="more than 100 different customers")


def strangers():
    """the last five orders, and only they, belong to customer 999"""
    found = [row["customer_id"] for row in _shop("orders")]
    expect(found[-5:], ["999"] * 5, of="the last five customers", hint="last_five")
    expect(found.count("999"), 5, of="orders of customer 999", hint="last_five")


def same_again():
    """two runs give identical files"""
    first, second = run("make_shop.py"), run("make_shop.py")
    for name in ("data/customers.csv", "data/orders.csv"):
        expect(first.file(name) == second.file(name), True, of=f"{name} is the same twice", hint="seed_first")
