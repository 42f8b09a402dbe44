# file: silent.py
# fails: exported
# hint: second_one
import csv
import sqlite3

query = open("joins.sql").read().split(";")[2]
with open("out/silent.csv", "w", newline="") as target:
    csv.writer(target).writerows(sqlite3.connect("shop.db").execute(query))
