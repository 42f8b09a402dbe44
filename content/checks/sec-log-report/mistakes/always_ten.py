# fails: top
# hint: top_used
import argparse
import sqlite3
import sys

p = argparse.ArgumentParser()
p.add_argument("db")
p.add_argument("--top", type=int, default=10)
p.add_argument("--fail-over", type=int, default=100)
p.add_argument("--out")
a = p.parse_args()
con = sqlite3.connect(a.db)
rows = con.execute("select ip, count(*) n from events where event = 'fail' group by ip order by n desc limit 10")
with open(a.out, "w") as out:
    for event, n in con.execute("select event, count(*) from events group by event"):
        print(event, n, file=out)
    for ip, n in rows:
        print(ip, n, file=out)
