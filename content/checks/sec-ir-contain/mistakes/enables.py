# fails: was_disabled
# hint: as_before
import json
import sqlite3
import sys
import time

i = json.load(open("incidents.json"))[sys.argv[1]]
con = sqlite3.connect("toy.db")
print("contain", i["user"], i["ip"])
if "--apply" in sys.argv:
    con.execute("update users set disabled = 1 where name = ?", (i["user"],))
    con.execute("update users set session_version = session_version + 1 where name = ?", (i["user"],))
    con.execute("insert into blocked values (?, ?)", (i["ip"], time.time() + 86400))
    with open("actions.jsonl", "a") as f:
        for step, undo in (("disable", "enable"), ("end sessions", ""), ("block", "unblock")):
            f.write(json.dumps({"step": step, "undo": undo}) + "\n")
if "--undo" in sys.argv:
    con.execute("delete from blocked where ip = ?", (i["ip"],))
    con.execute("update users set disabled = 0 where name = ?", (i["user"],))
con.commit()
