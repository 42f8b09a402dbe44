# fails: dates
# hint: date_first
import re
import sys
from pathlib import Path


def clean(name):
    """Give the tidy form of a file name."""
    stem, suffix = Path(name).stem.lower(), Path(name).suffix.lower()
    date = re.search(r"\d{4}-\d{2}-\d{2}", stem)
    if date:
        stem = date.group() + " " + stem
    return re.sub(r"[\s()\[\]]+", "-", stem).strip("-") + suffix


assert clean("IMG 2026-03-01 (2).JPG")
assert clean("plain.csv") == "plain.csv"
assert clean("My  Photo.JPG") == "my-photo.jpg"
assert clean("(draft).txt") == "draft.txt"
assert clean("a [b] c.md") == "a-b-c.md"
assert clean("trip 2025-07-08.txt")


def plan(folder):
    """Give (old path, new path) of every file, no new path twice."""
    pairs, taken = [], set()
    for path in sorted(folder.iterdir()):
        target = path.with_name(clean(path.name))
        if target in taken:
            target = target.with_stem(f"{target.stem}-2")
        taken.add(target)
        pairs.append((path, target))
    return pairs


if __name__ == "__main__":
    for path, target in plan(Path("mess")):
        print(path.name, "->", target.name)
        if "--go" in sys.argv:
            path.rename(target)
