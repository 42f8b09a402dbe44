# fails: an_address
# hint: first_and_last
import hashlib
import json
import pathlib
import sqlite3

con = sqlite3.connect("events.db")
for ioc in json.load(open("iocs.json")):
    if ioc["type"] == "sha256":
        for path in pathlib.Path("lab_etc").rglob("*"):
            if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == ioc["value"]:
                print(ioc["value"], path)
    elif ioc["type"] == "ip":
        rows = con.execute("select ts from events where ip = ?", (ioc["value"],)).fetchall()
        if rows:
            print(ioc["value"], rows[0][0], rows[-1][0])
