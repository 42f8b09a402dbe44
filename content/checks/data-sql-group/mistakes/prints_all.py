# file: run_sql.py
# fails: at_most_ten
# hint: up_to_ten
import sqlite3

shop = sqlite3.connect("shop.db")
with open("queries.sql") as file:
    for query in file.read().split(";"):
        for row in shop.execute(query):
            print(row)
