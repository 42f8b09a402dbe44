# fails: addresses
# hint: failures_only
import sqlite3
import sys

con = sqlite3.connect(sys.argv[1])
with open("report.md", "w") as out:
    for event, n in con.execute("select event, count(*) from events group by event"):
        print(event, n, file=out)
    for ip, n in con.execute("select ip, count(*) from events group by ip order by 2 desc limit 10"):
        print(ip, n, file=out)
