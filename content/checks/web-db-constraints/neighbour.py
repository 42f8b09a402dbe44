"""A dance school writes its rules into the table: 1 to 4 lessons a day, and one open bill for each pupil.

The check belongs to each row, the unique index to the rows that it is limited to. The database refuses the rest.
"""

import sqlite3

school = sqlite3.connect(":memory:")
school.executescript("""
    CREATE TABLE days (pupil TEXT, lessons INTEGER CHECK (lessons BETWEEN 1 AND 4));
    CREATE TABLE bills (pupil TEXT, state TEXT);
    CREATE UNIQUE INDEX one_open ON bills (pupil) WHERE state = 'open';
""")
for order in ("INSERT INTO days VALUES ('Kai', 5)", "INSERT INTO bills VALUES ('Kai', 'open'), ('Kai', 'paid'), ('Kai', 'open')"):
    try:
        school.execute(order)
    except sqlite3.IntegrityError as error:
        print(error)
