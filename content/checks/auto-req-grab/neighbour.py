"""A photographer copies pictures and keeps a list of what was copied, how large it is, and what failed. Make the list.

Every picture gets a row, the bad one too. The code at the end tells in one number whether all went well.
"""

import csv
import sys

pictures = {"sea.jpg": b"blue" * 30, "fog.jpg": None, "sun.jpg": b"light"}
rows = []
for name, data in pictures.items():
    if data is None:
        rows.append({"name": name, "state": "missing", "size": 0})
    else:
        rows.append({"name": name, "state": "copied", "size": len(data)})

writer = csv.DictWriter(sys.stdout, ["name", "state", "size"])
writer.writeheader()
writer.writerows(rows)
failed = sum(row["state"] == "missing" for row in rows)
print("code:", 1 if failed else 0)
