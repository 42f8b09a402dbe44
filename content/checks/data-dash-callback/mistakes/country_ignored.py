# fails: one_country
# hint: filtered
import sqlite3

import pandas as pd


def monthly(country=None):
    db = sqlite3.connect("warehouse.db")
    table = pd.read_sql("SELECT * FROM v_monthly WHERE 1 = ?", db, params=[1])
    if country is not None:
        table["country"] = country
    return table
