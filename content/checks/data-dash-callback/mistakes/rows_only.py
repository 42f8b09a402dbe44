# fails: all_countries
# hint: a_frame
import sqlite3


def monthly(country=None):
    db = sqlite3.connect("warehouse.db")
    return db.execute("SELECT month, revenue FROM v_monthly").fetchall()
