"""Which folders hold the most files? Make a few, count what lies in each, and show the two fullest.

Every file adds one to its parent. rglob also gives folders, so is_file decides.
"""

from collections import Counter
from pathlib import Path

for name in ("photos/a.jpg", "photos/b.jpg", "photos/old/c.jpg", "letters/d.txt"):
    file = Path("house", name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")

held = Counter(item.parent.as_posix() for item in Path("house").rglob("*") if item.is_file())
for folder, number in held.most_common(2):
    print(f"{number:>4}  {folder}")
print(held.total(), "files in all")
