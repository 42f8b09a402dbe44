"""Which tables of a database mention a town, in a column of that name, and how many rows are there for Lund?

The database describes itself: one query lists the tables, a pragma the columns.
"""

import sqlite3

atlas = sqlite3.connect(":memory:")
atlas.executescript("""
CREATE TABLE trains (town TEXT, minute INTEGER);
CREATE TABLE birds (name TEXT);
CREATE TABLE shops (name TEXT, town TEXT);
INSERT INTO trains VALUES ('Lund', 5), ('Lund', 35);
INSERT INTO shops VALUES ('Books', 'Lund');
""")
for (table,) in atlas.execute("SELECT tbl_name FROM sqlite_schema").fetchall():
    about = atlas.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    if ("town",) in about:
        print(table, atlas.execute(f"SELECT count(*) FROM {table} WHERE town = 'Lund'").fetchone()[0])
