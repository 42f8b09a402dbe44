"""A join that sends orders without a customer aside, and refuses a customer who stands there twice."""

from functools import cache

from judge import expect, fail, run

FILES = ("join_customers.py",)
PACKAGES = ("pandas",)
TWICE = """customer_id,name,country,joined
3,Ada,Norway,2023-01-09
8,Bo,Spain,2024-02-11
8,Bo,Spain,2024-02-11
999,Zoe,Kenya,2024-02-12
"""


@cache
def _file(name):
    rows = run("join_customers.py").rows(f"out/{name}.csv", hint="two_files")
    expect(bool(rows) and "order_id" in rows[0], True, of=f"out/{name}.csv has a column order_id")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def orphans():
    """out/orphans.csv has the three orders of a customer whom nobody knows"""
    expect(
        [row["order_id"] for row in _file("orphans")], ["4", "9", "13"], of="order_id in out/orphans.csv", hint="left"
    )


def sales():
    """out/sales.csv has the 11 others, each once"""
    found = [row["order_id"] for row in _file("sales")]
    wanted = ["1", "2", "3", "5", "6", "7", "8", "10", "11", "12", "14"]
    expect(sorted(found, key=int), wanted, of="order_id in out/sales.csv", hint="only_known")


def countries():
    """each sale knows its customer's country: order 8 is Spain, order 12 is Poland"""
    found = {row["order_id"]: row.get("country") for row in _file("sales")}
    for order, country in (("2", "Kenya"), ("7", "Norway"), ("8", "Spain"), ("12", "Poland")):
        expect(found.get(order), country, of=f"country of order {order}")


def money():
    """the net of sales and orphans together is all that there was, 2688.95"""
    both = [_number(row.get("net")) for row in (*_file("sales"), *_file("orphans"))]
    expect(sum(both), 2688.95, of="the sum of net", places=2)


def twice():
    """a customer who stands in the file twice ends in a MergeError"""
    done = run("join_customers.py", files={"data/customers.csv": TWICE}, crash=True)
    told = f"{done.stdout} {done.stderr} {done.error['type'] if done.error else ''}".casefold()
    if "mergeerror" not in told and "many-to-one" not in told:
        fail("MergeError", done.error["type"] if done.error else "no error", hint="validated")
