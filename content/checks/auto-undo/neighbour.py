"""A cook notes what goes into the pot, so that the last spoon can be taken out again. Cook, then undo everything.

Each step appends a line. Undoing goes through the lines from the last to the first and does the opposite.
"""

import json
from pathlib import Path

notes = Path("pot.jsonl")
pot = {"salt": 1}


def add(what, spoons):
    pot[what] = pot.get(what, 0) + spoons
    notes.open("a", encoding="utf-8").write(json.dumps([what, spoons]) + "\n")


add("salt", 2)
add("pepper", 1)
print(pot)
for line in notes.read_text(encoding="utf-8").splitlines()[::-1]:
    what, spoons = json.loads(line)
    pot[what] = pot[what] - spoons
    print("took out", what, "->", pot)
notes.unlink()
