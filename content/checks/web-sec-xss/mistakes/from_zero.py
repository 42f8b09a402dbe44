# fails: scripts
# hint: no_src
import re
from pathlib import Path

for path in Path("templates").rglob("*.html"):
    for number, line in enumerate(path.read_text().splitlines()):
        if re.search(r"<script(?![^>]*src)|<[^>]* on\w+\s*=", line, re.IGNORECASE):
            print(f"{path}:{number}")
