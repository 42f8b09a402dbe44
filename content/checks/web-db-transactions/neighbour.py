"""Two cooks share a jar of spice. Each takes spoons, but only if the jar still has enough at that very moment.

The look and the taking are one statement, so nobody comes in between. The count of touched rows is the answer.
"""

import sqlite3

kitchen = sqlite3.connect(":memory:")
kitchen.execute("CREATE TABLE jars AS SELECT 'pepper' AS spice, 3 AS spoons")


def use(spice, spoons):
    order = "UPDATE jars SET spoons = spoons - :s WHERE spice = :spice AND spoons - :s >= 0"
    return bool(kitchen.execute(order, {"s": spoons, "spice": spice}).rowcount)


print(use("pepper", 2), use("pepper", 2), use("salt", 1))
print(kitchen.execute("SELECT * FROM jars").fetchall())
