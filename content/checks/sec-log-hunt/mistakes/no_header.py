# fails: three_files
# hint: header_line
import csv
import os
import sqlite3

con = sqlite3.connect("events.db")
for name in os.listdir("hunts"):
    rows = con.execute(open("hunts/" + name).read()).fetchall()
    with open(name.replace(".sql", ".csv"), "w") as f:
        csv.writer(f).writerows(rows)
