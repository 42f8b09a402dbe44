"""Which classes of a school lend most books, as a share of their pupils? Three books of one pupil count once.

EXISTS asks for each pupil, yes or no; the average of yes and no is a share.
"""

import sqlite3

school = sqlite3.connect(":memory:")
school.executescript("""
CREATE TABLE pupils (name TEXT, class TEXT);
CREATE TABLE loans (pupil TEXT);
INSERT INTO pupils VALUES ('Ida', '5a'), ('Per', '5a'), ('Eva', '5b');
INSERT INTO loans VALUES ('Ida'), ('Ida'), ('Eva');
""")
query = """SELECT class, avg(EXISTS (SELECT 1 FROM loans WHERE pupil = name)) AS share
    FROM pupils GROUP BY class ORDER BY share DESC"""
for row in school.execute(query):
    print(*row)
