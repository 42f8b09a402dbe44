import os
import sqlite3
import time


def newest_of_each(names, length, most):
    groups = []
    chosen = []
    for name in reversed(sorted(names)):
        start = name[:length]
        if start not in groups:
            groups.append(start)
            chosen.append(name)
    return chosen[:most]


def keep(names):
    names = list(names)
    to_day = len("latebird-20260305")
    to_hour = len("latebird-20260305T14")
    return set(newest_of_each(names, to_hour, 24)).union(newest_of_each(names, to_day, 14))


if __name__ == "__main__":
    os.makedirs("copies", exist_ok=True)
    path = time.strftime("copies/latebird-%Y%m%dT%H%M%S.db")
    live = sqlite3.connect("latebird.db")
    copy = sqlite3.connect(path)
    live.backup(copy)
    print(*copy.execute("PRAGMA integrity_check").fetchone())
    names = os.listdir("copies")
    for name in names:
        if name not in keep(names):
            os.remove("copies/" + name)
