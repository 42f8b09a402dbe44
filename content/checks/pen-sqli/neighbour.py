"""A search joins texts into SQL; see what a quote does, then let a placeholder carry it."""

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE towns (town TEXT)")
db.execute("INSERT INTO towns VALUES (?)", ("L'Aquila",))
try:
    print(db.execute("SELECT * FROM towns WHERE town = 'L'Aquila'").fetchall())
except sqlite3.OperationalError as error:
    print("broken:", error)
print(db.execute("SELECT * FROM towns WHERE town = :town", {"town": "L'Aquila"}).fetchall())
