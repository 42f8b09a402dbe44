"""Two scales weigh a cat every week. Keep one weight a week, and show how it differs from the week before.

A second weighing in a week replaces the first. A window function looks at the row before.
"""

import sqlite3

notes = sqlite3.connect(":memory:")
notes.execute("CREATE TABLE weight (week INTEGER PRIMARY KEY, grams INTEGER)")
for week, grams in [(1, 4100), (2, 4200), (2, 4250), (3, 4150)]:
    notes.execute("REPLACE INTO weight VALUES (:week, :grams)", {"week": week, "grams": grams})

query = "SELECT week, grams - lag(grams) OVER (ORDER BY week) FROM weight"
for week, more in notes.execute(query):
    print("week", week, "first" if more is None else f"{more:+} g")
