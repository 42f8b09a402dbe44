# fails: a_password
# hint: exit_one
import re
import sys
from pathlib import Path

for path in Path(sys.argv[1]).rglob("*"):
    if path.is_file() and ".git" not in path.parts and ".venv" not in path.parts:
        for n, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"(password|secret|token)\s*=\s*['\"][^'\"]{8,}", line):
                print(path, n, "***")
