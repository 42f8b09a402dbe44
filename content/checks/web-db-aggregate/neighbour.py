"""A swimming pool counts the kilometres of its members in May, also of those who never came.

The month belongs in the join. Whoever has no swim keeps a row, with a zero in place of nothing.
"""

import sqlite3

pool = sqlite3.connect(":memory:")
pool.executescript("""
    CREATE TABLE members (name TEXT);
    CREATE TABLE swims (name TEXT, km REAL, month TEXT);
    INSERT INTO members VALUES ('Ana'), ('Bob'), ('Cleo');
    INSERT INTO swims VALUES ('Ana', 1.5, 'May'), ('Ana', 2, 'May'), ('Bob', 3, 'June');
""")
print(pool.execute("""
    SELECT m.name, ifnull(sum(s.km), 0) FROM members m LEFT JOIN swims s ON s.name = m.name AND s.month = 'May' GROUP BY m.name
""").fetchall())
