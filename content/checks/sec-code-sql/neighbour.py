"""A shop looks for articles by colour, and orders them by price or by name. The colour comes from customers, and may have quotes in it.

The colour is bound as a value. The way to order is picked from a dictionary, so no other words ever reach the query.
"""

import sqlite3

ORDERS = {
    "cheap": "SELECT name FROM stock WHERE colour = :c ORDER BY cents",
    "name": "SELECT name FROM stock WHERE colour = :c ORDER BY name",
}
shop = sqlite3.connect(":memory:")
shop.execute("CREATE TABLE stock (name, colour, cents)")
shop.executemany("INSERT INTO stock VALUES (?, ?, ?)", [("pen", "red", 90), ("ink", "red", 400), ("cap", "o'ak", 5)])
print(shop.execute(ORDERS["cheap"], {"c": "red"}).fetchall())
print(shop.execute(ORDERS["name"], {"c": "o'ak"}).fetchall())
