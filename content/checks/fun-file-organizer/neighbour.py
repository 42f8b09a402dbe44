"""Letters lie in a tray. Put those from the bank into a folder of their own, the rest into another, and count both.

The plan is made first, for all letters, and only then the letters move. A folder is made when it is needed.
"""

from collections import Counter
from pathlib import Path

tray = Path("tray")
tray.mkdir()
for letter in ("bank-may", "aunt-may", "bank-june"):
    (tray / letter).write_text("hello", encoding="utf-8")

plan = {letter: "bank" if letter.name.startswith("bank") else "people" for letter in tray.glob("*-*")}
for letter, place in plan.items():
    Path(place).mkdir(exist_ok=True)
    letter.replace(Path(place, letter.name))
print(sorted(Counter(plan.values()).items()))
