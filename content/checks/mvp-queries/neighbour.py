"""A club lends boats. Which loans of a member are overdue on a given day, and by how many days?

The day comes in as an argument, so a test can choose it. SQLite counts the days itself, with `julianday`.
"""

import sqlite3

club = sqlite3.connect(":memory:")
club.execute("CREATE TABLE loans (member TEXT, boat TEXT, back_by TEXT)")
club.executemany("INSERT INTO loans VALUES ('ida', ?, ?)", [("red", "2026-05-30"), ("blue", "2026-06-03")])


def overdue(member, day):
    days = "CAST(julianday(?) - julianday(back_by) AS INTEGER)"
    return club.execute(f"SELECT boat, {days} AS n FROM loans WHERE member = ? AND n > 0", (day, member)).fetchall()


print(overdue("ida", "2026-06-02"))
