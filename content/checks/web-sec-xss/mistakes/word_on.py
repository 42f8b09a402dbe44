# fails: no_more
# hint: attributes_only
import re
from pathlib import Path

for path in Path("templates").rglob("*.html"):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if re.search(r"<script>|\bon\w*\s*=", line):
            print(f"{path}:{number}")
