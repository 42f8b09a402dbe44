import hashlib
import hmac
import json
import os
import secrets
import stat
import sys
from pathlib import Path

FOLDER, BASELINE, KEY = Path("lab_etc"), Path("baseline.json"), Path("fim.key")


def look():
    """Record each file below the folder."""
    found = {}
    for path in sorted(FOLDER.rglob("*")):
        if path.is_file():
            target = os.readlink(path) if path.is_symlink() else None
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[str(path)] = [digest, stat.S_IMODE(path.lstat().st_mode), path.owner(), target]
    return found


def seal(found):
    """Give the HMAC of what was recorded."""
    return hmac.new(KEY.read_bytes(), json.dumps(found, sort_keys=True).encode(), "sha256").hexdigest()


def baseline():
    """Save how everything is."""
    if not KEY.exists():
        KEY.write_text(secrets.token_hex(32))  # free: the length of the key
    found = look()
    BASELINE.write_text(json.dumps({"files": found, "hmac": seal(found)}))


def differences(known, found):
    """Give a line for each difference."""
    for path in sorted(known.keys() | found.keys()):
        if path not in known:
            yield f"NEW {path}"
        elif path not in found:
            yield f"DELETED {path}"
        else:
            if known[path][0] != found[path][0]:
                yield f"CONTENT {path}"
            if known[path][1:] != found[path][1:]:
                yield f"MODE {path}"


def check():
    """Compare with the baseline, and give the exit code."""
    saved = json.loads(BASELINE.read_text())
    if not hmac.compare_digest(seal(saved["files"]), saved["hmac"]):
        print("baseline refused")
        return 2
    lines = list(differences(saved["files"], look()))
    print(*lines, sep="\n")
    return 1 if lines else 0


if __name__ == "__main__":
    if sys.argv[1] == "baseline":
        baseline()
    else:
        sys.exit(check())
