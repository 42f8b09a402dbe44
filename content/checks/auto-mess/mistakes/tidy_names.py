# fails: odd_names
# hint: odd
from pathlib import Path

NAMES = ["a", "b", "c", "d", "e", "notes", "budget", "f", "g", "h"]

mess = Path("mess")
mess.mkdir(exist_ok=True)
for name in NAMES:
    for suffix in (".txt", ".csv", ".jpg"):
        (mess / f"{name}{suffix}").write_text(f"This is {name}{suffix}\n", encoding="utf-8")

(mess / "notes.txt").write_text((mess / "budget.txt").read_text(encoding="utf-8"), encoding="utf-8")
print(len(list(mess.iterdir())), "files")
