"""Count some rows and all rows in one query."""

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE pets (kind TEXT)")
db.executemany("INSERT INTO pets VALUES (?)", [("cat",), ("dog",), ("cat",)])
print(db.execute("SELECT COUNT(*), COUNT(*) FILTER (WHERE kind = 'cat') FROM pets").fetchone())
