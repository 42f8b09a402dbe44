# fails: same_hour
# hint: newest_of_hour
import sqlite3
import sys

HOUR, DAY = slice(0, len("latebird-20260305T14")), slice(0, len("latebird-20260305"))


def keep(names):
    hours, days = {}, {}
    for name in names:
        hours[name[HOUR]] = name
        days[name[DAY]] = name
    return set(list(hours.values())[-24:]) | set(list(days.values())[-14:])


def copy(source, target):
    with sqlite3.connect(source) as live, sqlite3.connect(target) as backup:
        live.backup(backup)
        return backup.execute("PRAGMA integrity_check").fetchone()[0]


if __name__ == "__main__":
    print(copy(*sys.argv[1:]))
