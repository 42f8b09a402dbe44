import hashlib
import hmac
import json
import os
import secrets
import stat
import sys
from pathlib import Path

LAB, BASELINE, KEY = Path("lab_etc"), Path("baseline.json"), Path("fim.key")


def look():
    found = {}
    for path in sorted(LAB.rglob("*")):
        info = path.lstat()
        if path.is_dir() and not path.is_symlink():
            continue
        link = os.readlink(path) if path.is_symlink() else None
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
        try:
            owner = path.owner()
        except (KeyError, NotImplementedError, OSError, ImportError):
            owner = str(info.st_uid)
        found[path.as_posix()] = {"hash": digest, "mode": oct(stat.S_IMODE(info.st_mode)), "owner": owner, "link": link}
    return found


def sign(files):
    return hmac.new(KEY.read_bytes(), json.dumps(files, sort_keys=True).encode(), "sha256").hexdigest()


def baseline():
    if not KEY.exists():
        KEY.write_bytes(secrets.token_bytes(32))
        os.chmod(KEY, 0o600)
    files = look()
    BASELINE.write_text(json.dumps({"files": files, "hmac": sign(files)}, indent=1))
    return 0


def check():
    try:
        saved = json.loads(BASELINE.read_text())
        fine = hmac.compare_digest(saved["hmac"], sign(saved["files"]))
    except (ValueError, KeyError, TypeError):
        fine = False
    if not fine:
        print("baseline refused")
        return 2
    old, new, bad = saved["files"], look(), 0
    for path in sorted(old.keys() | new.keys()):
        if path not in old:
            word = "NEW"
        elif path not in new:
            word = "DELETED"
        elif (old[path]["hash"], old[path]["link"]) != (new[path]["hash"], new[path]["link"]):
            word = "CONTENT"
        elif old[path] != new[path]:
            word = "MODE"
        else:
            continue
        print(word, path)
        bad = 1
    return bad


if __name__ == "__main__":
    sys.exit(baseline() if sys.argv[1] == "baseline" else check())
