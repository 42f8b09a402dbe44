# fails: handlers
# hint: attributes
import re
from pathlib import Path

for path in Path("templates").glob("*.html"):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if re.search(r"<script(?![^>]*src)|<[^>]* on\w+\s*=", line, re.IGNORECASE):
            print(f"{path}:{number}")
