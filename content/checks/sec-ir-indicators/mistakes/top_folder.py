# fails: a_file
# hint: steps
import hashlib
import json
import os
import sqlite3

for ioc in json.load(open("iocs.json")):
    if ioc["type"] == "sha256":
        for name in os.listdir("lab_etc"):
            path = "lab_etc/" + name
            if os.path.isfile(path) and hashlib.sha256(open(path, "rb").read()).hexdigest() == ioc["value"]:
                print(ioc["value"], path)
