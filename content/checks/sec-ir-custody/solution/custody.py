import argparse
import hashlib
import json
import shutil
import sys
from datetime import datetime, timezone
from pathlib import Path

import chain

LOG, EVIDENCE = Path("custody.jsonl"), Path("evidence")


def digest(path):
    """Give the SHA-256 of a file, or nothing if it is gone."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def entries():
    """Give what was noted, oldest first."""
    return [json.loads(line)["text"] for line in LOG.read_text().splitlines()]


def add(path, by, why):
    """Copy a file into the evidence, and note it."""
    EVIDENCE.mkdir(exist_ok=True)
    copy = EVIDENCE / path.name
    shutil.copyfile(path, copy)
    if digest(copy) != digest(path):  # free: a copy that fails can't be made to order
        sys.exit("the copy differs")
    copy.chmod(0o400)  # free: the sandbox knows no modes
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    chain.append(LOG, {"file": path.name, "by": by, "when": now, "why": why, "sha256": digest(copy)})


def verify():
    """Name what was changed."""
    broken = chain.verify(LOG)
    faults = [f"the chain is broken at {broken}"] if broken else []
    for entry in entries():
        if digest(EVIDENCE / entry["file"]) != entry["sha256"]:
            faults.append(f"CHANGED {entry['file']}")
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["add", "verify", "log"])
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--by")
    parser.add_argument("--why")
    args = parser.parse_args()
    if args.command == "add":
        add(args.file, args.by, args.why)
    elif args.command == "log":
        for entry in entries():
            print(*entry.values(), sep="  ")
    elif faults := verify():
        print(*faults, sep="\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
