"""Taxi rides prepared in three steps that a script can repeat."""

import ast

from judge import expect, fail, gives, run, source, value

FILES = ("prepare.py",)
PACKAGES = ("pandas", "seaborn")
LENT = "import os\nos.environ['SEABORN_DATA'] = 'seaborn-data'"  # seaborn looks there before it downloads
RIDES = """
    import pandas as pd
    start = pd.Timestamp("2019-03-05 23:50:00")
    rides = pd.DataFrame({
        "pickup": [start] * 6,
        "dropoff": [start + pd.Timedelta(seconds=s) for s in (59, 60, 90, 10800, 10801, 86400)],
        "fare": [4.0, 5.0, 8.0, 50.0, 60.0, 70.0],
        "tip": [1.0, 1.0, 0.0, 12.5, 1.0, 1.0],
        "payment": ["cash", None, "cash", "credit card", "cash", None],
    })
"""


def unpaid():
    """drop_unpaid keeps the rides with a payment, whatever else they lack"""
    lines = f"{RIDES}\n    rides.loc[0, 'tip'] = None\n    sorted(float(f) for f in drop_unpaid(rides)['fare'])"
    found = value("prepare.py", lines, before=LENT)
    expect(found, [4.0, 8.0, 50.0, 60.0], of="the fares of drop_unpaid(rides)", hint="one_column")


def minutes():
    """add_minutes keeps rides of 1 to 180 minutes, 1 and 180 too, over midnight as well"""
    lines = f"{RIDES}\n    sorted(float(m) for m in add_minutes(rides)['minutes'])"
    expect(
        value("prepare.py", lines, before=LENT),
        [1.0, 1.5, 180.0],
        of="minutes of add_minutes(rides)",
        hint="whole_time",
    )


def tip_share():
    """add_tip_pct gives 25 for a tip of 1 on a fare of 4"""
    lines = f"{RIDES}\n    [float(p) for p in add_tip_pct(rides)['tip_pct']][:4]"
    expect(value("prepare.py", lines, before=LENT), [25.0, 20.0, 0.0, 25.0], of="tip_pct", places=1, hint="of_the_fare")


def copies():
    """the table that was given stays as it was"""
    lines = f"{RIDES}\n    drop_unpaid(rides), add_minutes(rides), add_tip_pct(rides)\n    [*rides.shape, list(rides.columns)[-1]]"
    gives("prepare.py", lines, [6, 5, "payment"], before=LENT, hint="copy_first")


def saved():
    """data/taxis_clean.csv has the 225 clean ones of 240 rides, with minutes and tip_pct"""
    rows = run("prepare.py", before=LENT).rows("data/taxis_clean.csv", hint="saves")
    for name in ("minutes", "tip_pct"):
        expect(name in rows[0], True, of=f"data/taxis_clean.csv has a column {name}", hint="all_three")
    expect(len(rows) - 1, 225, of="the rows of data/taxis_clean.csv", hint="all_three")


def medians():
    """the median tip_pct by payment is printed: cash 0, credit card 22"""
    done = run("prepare.py", before=LENT)
    done.says("cash", "0", "credit card", "22", hint="by_payment")


def five_asserts():
    """the functions are joined by pipe, and five asserts hold"""
    written = source("prepare.py")
    written.must(written.calls("pipe"), "a call of pipe", "none", hint="piped")
    count = sum(isinstance(node, ast.Assert) for node in ast.walk(written.tree))
    if count < 5:
        fail("five asserts", f"{count}", hint="five_claims")
