"""A dog school notes its dogs. Who is older than three, and does a dog with a quote in its name survive?

The values go in beside the statement, so a quote is only a letter. The limit is a value as well.
"""

import sqlite3

school = sqlite3.connect(":memory:")
school.execute("CREATE TABLE dogs (name TEXT, age INTEGER)")
for name, age in (("Rex", 2), ("O'Malley", 7), ("Bella", 4)):
    school.execute("INSERT INTO dogs VALUES (?, ?)", (name, age))

limit = 3
for row in school.execute("SELECT name FROM dogs WHERE age > ? ORDER BY age DESC", [limit]):
    print(row[0])
