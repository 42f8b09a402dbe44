"""A scoreboard keeps the best time of each runner and track; a better one takes its place, in one statement.

Upsert inserts a new pair, and for a known one it decides by excluded, the row that came.
"""

import sqlite3

scores = sqlite3.connect(":memory:")
scores.execute("CREATE TABLE best (runner TEXT, track TEXT, seconds REAL, UNIQUE (runner, track))")
for row in [("Ida", "park", 300), ("Per", "park", 290), ("Ida", "park", 310), ("Ida", "park", 280)]:
    scores.execute(
        "INSERT INTO best VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seconds = min(seconds, excluded.seconds)", row
    )
print(scores.execute("SELECT * FROM best ORDER BY seconds").fetchall())
