# fails: applied
# hint: one_user
import json
import sqlite3
import sys
import time

i = json.load(open("incidents.json"))[sys.argv[1]]
con = sqlite3.connect("toy.db")
print("contain", i["user"], i["ip"])
if "--apply" in sys.argv:
    con.execute("update users set disabled = 1 where name = ?", (i["user"],))
    con.execute("update users set session_version = session_version + 1")
    con.execute("insert into blocked values (?, ?)", (i["ip"], time.time() + 86400))
    con.commit()
