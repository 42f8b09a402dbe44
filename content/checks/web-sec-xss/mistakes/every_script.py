# fails: with_source
# hint: no_src
from pathlib import Path

for path in Path("templates").rglob("*.html"):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if "<script" in line or " onclick=" in line:
            print(f"{path}:{number}")
