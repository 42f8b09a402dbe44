# fails: seven
# hint: newest_seven
import hashlib
import json
import os
import sqlite3

os.makedirs("backups", exist_ok=True)
n = 1
while os.path.exists(f"backups/users-{n:03d}.db"):
    n += 1
if n <= 7:
    path = f"backups/users-{n:03d}.db"
    a = sqlite3.connect("users.db")
    b = sqlite3.connect(path)
    a.backup(b)
    rows = {}
    for (t,) in a.execute("select name from sqlite_master where type='table'").fetchall():
        rows[t] = a.execute(f"select count(*) from {t}").fetchone()[0]
    b.close()
    sha = hashlib.sha256(open(path, "rb").read()).hexdigest()
    json.dump({"rows": rows, "sha256": sha}, open(path[:-3] + ".json", "w"))
