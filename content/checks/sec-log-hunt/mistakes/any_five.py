# fails: break_in
# hint: right_after
import csv
import sqlite3

QUERIES = {
    "breakin": """
        SELECT ip, user FROM events
        WHERE event = 'ok' AND ip IN (SELECT ip FROM events WHERE event = 'fail' GROUP BY ip HAVING count(*) >= 5)
    """,
    "new_ip": """
        SELECT user, ip, min(ts) AS ts
        FROM events AS login
        WHERE event = 'ok'
        GROUP BY user, ip
        HAVING min(ts) > (SELECT min(ts) FROM events WHERE event = 'ok' AND user = login.user)
    """,
    "many_users": """
        SELECT ip, count(DISTINCT user) AS users
        FROM events
        GROUP BY ip
        HAVING users > 20
    """,
}
con = sqlite3.connect("events.db")
for name, query in QUERIES.items():
    cursor = con.execute(query)
    with open(name + ".csv", "w", newline="") as f:
        writer = csv.writer(f)
        writer.writerow([c[0] for c in cursor.description])
        writer.writerows(cursor.fetchall())
