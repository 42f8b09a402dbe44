import argparse
import collections
import os
import shutil

KINDS = {".jpg": "images", ".pdf": "documents", ".txt": "documents"}
parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
args = parser.parse_args()

counter = collections.Counter()
for name in os.listdir("messy"):
    source = os.path.join("messy", name)
    if os.path.isdir(source):
        continue
    stem, suffix = os.path.splitext(name)
    kind = KINDS.get(suffix, "other")
    folder = os.path.join("messy", kind)
    target = os.path.join(folder, name)
    if os.path.exists(target):
        target = os.path.join(folder, stem + "-1" + suffix)
    if args.dry_run:
        print("would move", source, "to", target)
    else:
        os.makedirs(folder, exist_ok=True)
        shutil.move(source, target)
    counter[kind] += 1
for kind, number in counter.items():
    print(kind, number)
print(sum(counter.values()), "moves")
