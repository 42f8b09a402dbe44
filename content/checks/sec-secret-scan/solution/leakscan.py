import re
import sys
from pathlib import Path

SKIPPED = {".git", ".venv"}
LARGEST = 1_000_000  # free: a megabyte may have 1,048,576 bytes
ASSIGNED = re.compile(r"""(?:password|secret|token)\s*=\s*(["'])(?P<value>.{8,}?)\1""", re.IGNORECASE)
KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


def finds(folder):
    """Give file, line and masked value of each find."""
    for path in sorted(folder.rglob("*")):
        if SKIPPED & set(path.parts) or not path.is_file() or path.stat().st_size > LARGEST:  # free: nobody minds one byte
            continue
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1):
            if KEY.search(line):
                yield f"{path}:{number}: private key"
            elif found := ASSIGNED.search(line):
                yield f"{path}:{number}: {found['value'][:2]}***"  # free: how much is masked


def main():
    found = list(finds(Path(sys.argv[1])))
    print(*found, sep="\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
