"""Shipping fees by rule, once row by row and once for all."""

from judge import expect, run, source, value

FILES = ("fees.py",)
PACKAGES = ("pandas",)
SALES = """
    import pandas as pd
    sales = pd.DataFrame({
        "order_id": [1, 2, 3, 4, 5, 6, 7],
        "gross": [120.0, 100.0, 99.99, 50.0, 49.99, 250.0, 3.5],
        "country": ["Norway", "Norway", "Norway", "Norway", "Norway", "Spain", "Kenya"],
    }, index=[9, 8, 7, 6, 5, 4, 3])
"""
HOME = [0.0, 0.0, 2.9, 2.9, 4.9, 6.0, 10.9]


def _fees(name, home="Norway"):
    return value("fees.py", f'{SALES}\n    [float(fee) for fee in list({name}(sales, "{home}"))]')


def free_shipping():
    """slow(sales, "Norway"): 120 and exactly 100 ship free"""
    expect(_fees("slow")[:2], [0.0, 0.0], of="fees of 120.00 and 100.00", hint="first_wins")


def tiers():
    """99.99 and exactly 50 cost 2.90, and 49.99 costs 4.90"""
    expect(_fees("slow")[2:5], [2.9, 2.9, 4.9], of="fees of 99.99, 50.00 and 49.99", hint="edges_belong")


def abroad():
    """from Norway, 250 to Spain costs 6.00 and 3.50 to Kenya costs 10.90"""
    expect(_fees("slow")[5:], [6.0, 10.9], of="fees of 250.00 and 3.50 abroad", hint="on_top")


def at_once():
    """fast(sales, "Norway") gives the same seven fees"""
    expect(_fees("fast"), HOME, of='fast(sales, "Norway")', hint="first_wins")


def other_home():
    """for a shop in Spain only the sale to Spain is at home"""
    wanted = [6.0, 6.0, 8.9, 8.9, 10.9, 0.0, 10.9]
    for name in ("slow", "fast"):
        expect(_fees(name, "Spain"), wanted, of=f'{name}(sales, "Spain")', hint="home_given")


def both_ways():
    """slow uses apply, fast uses np.select and np.where"""
    work = source("fees.py")
    for name in ("apply", "select", "where"):
        work.must(work.calls(name), f"a call of {name}", "none")


def runs_through():
    """fees.py runs on out/sales.csv and times both"""
    run("fees.py")
    work = source("fees.py")
    work.must(work.calls("perf_counter"), "a call of time.perf_counter", "none", hint="timed")
