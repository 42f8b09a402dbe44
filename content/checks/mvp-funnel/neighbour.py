"""Of those who enter a race, who reaches the first and the second post in time? Both posts are needed for the second.

max of a condition over a runner's rows says whether any of them holds.
"""

import sqlite3

race = sqlite3.connect(":memory:")
race.execute("CREATE TABLE seen (runner TEXT, post INTEGER, minute INTEGER)")
race.executemany("INSERT INTO seen VALUES (?, ?, ?)", [("Ida", 1, 20), ("Ida", 2, 45), ("Per", 2, 30), ("Eva", 1, 29)])
table = """SELECT max(post = 1 AND minute < 30) AS one, max(post = 2 AND minute < 60) AS two FROM seen GROUP BY runner"""
for row in race.execute(f"SELECT count(*), sum(one), sum(one AND two) FROM ({table})"):
    print("entered %s, first post %s, second post %s" % row)
