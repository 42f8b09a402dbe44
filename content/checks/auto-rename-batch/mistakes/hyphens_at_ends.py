# fails: brackets
# hint: no_ends
import re
import sys
from pathlib import Path


def clean(name):
    stem, dot, suffix = name.lower().rpartition(".")
    date = re.search(r"\d{4}-\d\d-\d\d", stem)
    if date:
        stem = date.group() + " " + stem.replace(date.group(), "")
    return re.sub(r"[ ()\[\]]+", "-", stem) + dot + suffix


for path in Path("mess").glob("*"):
    print(path, clean(path.name))
    if "--go" in sys.argv:
        path.rename(path.with_name(clean(path.name)))
