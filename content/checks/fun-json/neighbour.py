"""A radio keeps its stations in a file. Read them, take a default where the file is broken, and keep the three loudest.

Writing and reading back shows what JSON makes of a tuple: a list. The except names what may go wrong.
"""

import json
from pathlib import Path

stations = Path("stations.json")
for text in (json.dumps([("jazz", 4), ("news", 9), ("folk", 6), ("talk", 2)]), "{broken"):
    stations.write_text(text, encoding="utf-8")
    try:
        known = json.loads(stations.read_text(encoding="utf-8"))
    except ValueError:
        known = [["news", 5]]
    known.sort(key=lambda station: station[1], reverse=True)
    print(known[0:3])
