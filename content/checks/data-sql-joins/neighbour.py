"""Which teachers have no class at all, and how many classes has each of them?

All teachers stay, with or without a class. An empty column counts as nothing.
"""

import sqlite3

school = sqlite3.connect(":memory:")
school.execute("CREATE TABLE teachers (name TEXT)")
school.execute("CREATE TABLE classes (title TEXT, teacher TEXT)")
school.executemany("INSERT INTO teachers VALUES (?)", [("Kim",), ("Lee",), ("Noor",)])
school.executemany("INSERT INTO classes VALUES (?, ?)", [("Maths", "Kim"), ("Art", "Noor"), ("Music", "Kim")])

both = "FROM teachers LEFT JOIN classes ON name = teacher"
print(school.execute(f"SELECT name {both} WHERE title IS NULL").fetchall())
print(school.execute(f"SELECT name, COUNT(title) {both} GROUP BY name").fetchall())
