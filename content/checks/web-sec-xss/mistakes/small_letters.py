# fails: capitals
# hint: any_case
import re
from pathlib import Path

for path in Path("templates").rglob("*.html"):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if re.search(r"<script(?![^>]*src)|<[^>]* on\w+\s*=", line):
            print(f"{path}:{number}")
