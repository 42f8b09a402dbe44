# file: run_sql.py
# fails: runs_all
# hint: each_query
import sqlite3

shop = sqlite3.connect("shop.db")
for query in open("queries.sql").read().split(";"):
    if query.strip():
        print(shop.execute(query).fetchone())
