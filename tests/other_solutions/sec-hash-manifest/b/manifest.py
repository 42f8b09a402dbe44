import argparse
import json
from hashlib import file_digest
from pathlib import Path

p = argparse.ArgumentParser()
p.add_argument("command", choices=["make", "verify"])
p.add_argument("dir", type=Path)
args = p.parse_args()

now = {}
for file in args.dir.rglob("*"):
    if file.is_file():
        with file.open("rb") as stream:
            now[str(file.relative_to(args.dir))] = file_digest(stream, "sha256").hexdigest()

manifest = Path("manifest.json")
if args.command == "make":
    manifest.write_text(json.dumps(now))
    print(len(now), "files")
else:
    old = json.loads(manifest.read_text())
    lines = [f"CHANGED: {name}" for name in old if name in now and old[name] != now[name]]
    lines += [f"MISSING: {name}" for name in old if name not in now]
    lines += [f"NEW: {name}" for name in now if name not in old]
    print(*lines, sep="\n")
    if lines:
        raise SystemExit(1)
