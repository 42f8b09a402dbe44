"""A cinema keeps its films in one table and its tickets in another. How many minutes did people watch each week?

A film's length is written once, with the film. The tickets know only which film it was.
"""

import sqlite3

cinema = sqlite3.connect(":memory:")
cinema.executescript("""
    CREATE TABLE films (film INTEGER PRIMARY KEY, title TEXT, minutes INTEGER);
    CREATE TABLE tickets (week TEXT, film INTEGER, seats INTEGER);
    INSERT INTO films VALUES (1, 'Emma', 124), (2, 'Dune', 155);
    INSERT INTO tickets VALUES ('w1', 1, 40), ('w1', 2, 65), ('w2', 1, 22);
    CREATE VIEW watched AS SELECT week, SUM(seats * minutes) AS minutes FROM tickets NATURAL JOIN films GROUP BY week;
""")
print(cinema.execute("SELECT * FROM watched").fetchall())
