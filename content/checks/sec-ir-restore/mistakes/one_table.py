# fails: notes
# hint: two_notes
import hashlib
import json
import os
import sqlite3

os.makedirs("backups", exist_ok=True)
n = len(os.listdir("backups")) // 2 + 1
path = f"backups/users-{n:03d}.db"
a = sqlite3.connect("users.db")
b = sqlite3.connect(path)
a.backup(b)
b.close()
rows = a.execute("select count(*) from users").fetchone()[0]
sha = hashlib.sha256(open(path, "rb").read()).hexdigest()
json.dump({"rows": rows, "sha256": sha}, open(path[:-3] + ".json", "w"))
