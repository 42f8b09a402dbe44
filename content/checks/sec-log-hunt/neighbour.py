"""A café sees which guests came on three days running and then paid with a voucher. Find those payments.

A window over the three rows before each row, one for every guest, counts the days with a coffee.
"""

import sqlite3

till = sqlite3.connect(":memory:")
till.execute("CREATE TABLE visits (day INTEGER, guest TEXT, what TEXT)")
days = [(1, "Ana", "coffee"), (2, "Ana", "coffee"), (2, "Ben", "coffee"), (3, "Ana", "coffee"), (4, "Ana", "voucher")]
till.executemany("INSERT INTO visits VALUES (?, ?, ?)", [*days, (5, "Ben", "voucher")])
question = """
    WITH seen AS (SELECT *, count(*) FILTER (WHERE what = 'coffee') OVER three AS cups FROM visits
                  WINDOW three AS (PARTITION BY guest ORDER BY day ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING))
    SELECT guest, day FROM seen WHERE what = 'voucher' AND cups = 3"""
print(till.execute(question).fetchall())
