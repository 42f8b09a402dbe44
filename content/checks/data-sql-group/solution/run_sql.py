import sqlite3
from pathlib import Path

shop = sqlite3.connect("shop.db")
for query in Path("queries.sql").read_text(encoding="utf-8").split(";"):
    if query.strip():
        print(query.strip())
        for row in shop.execute(query).fetchmany(10):
            print(*row)
        print()
