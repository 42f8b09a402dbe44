import filecmp
import json
import os
import shutil


class Tidy:
    kinds = {".jpg": "images", ".csv": "data"}

    def __init__(self, home):
        self.home = home
        self.journal = os.path.join(home, "journal.jsonl")

    def plan(self, folder):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                yield path, os.path.join(folder, self.kinds.get(os.path.splitext(name)[1], "texts"), name)

    def sort(self, folder, dry=False):
        for path, target in list(self.plan(folder)):
            if os.path.exists(target) or dry:
                continue
            os.makedirs(os.path.dirname(target), exist_ok=True)
            os.rename(path, target)
            with open(self.journal, "a") as f:
                f.write(json.dumps([path, target]) + "\n")

    def undo(self):
        with open(self.journal) as f:
            moves = [json.loads(line) for line in f]
        for path, target in reversed(moves):
            os.rename(target, path)
        os.remove(self.journal)


def duplicates(folder):
    paths = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    return [(a, b) for i, a in enumerate(paths) for b in paths[i + 1 :] if filecmp.cmp(a, b, shallow=False)]


def backup(folder, target, stamp, keep=3):
    shutil.copytree(folder, os.path.join(target, stamp))
    for old in sorted(os.listdir(target))[:-keep]:
        shutil.rmtree(os.path.join(target, old))
