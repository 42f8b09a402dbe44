# fails: one_line
# hint: a_line_in_each
from pathlib import Path

NAMES = ["IMG 01", "IMG 02", "report", "Report final", "notes", "To Do", "invoice", "budget", "Team", "old stuff"]

mess = Path("mess")
mess.mkdir(exist_ok=True)
for name in NAMES:
    for suffix in (".txt", ".csv", ".jpg"):
        (mess / f"{name}{suffix}").write_text("", encoding="utf-8")

(mess / "notes.txt").write_text((mess / "budget.txt").read_text(encoding="utf-8"), encoding="utf-8")
print(len(list(mess.iterdir())), "files")
