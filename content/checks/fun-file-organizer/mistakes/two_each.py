# fails: makes_mess
# hint: three_each
# file: make_mess.py
from pathlib import Path

messy = Path("messy")
messy.mkdir(exist_ok=True)
for suffix in (".jpg", ".pdf", ".txt", ".xyz"):
    for number in range(1, 3):
        (messy / f"file{number}{suffix}").touch()
