import sqlite3
import sys

HOUR, DAY = slice(0, len("latebird-20260305T14")), slice(0, len("latebird-20260305"))  # free: where an hour ends


def keep(names):
    """Choose the copies to keep: one for each of the newest hours and days."""
    hours, days = {}, {}
    for name in sorted(names):
        hours[name[HOUR]] = name
        days[name[DAY]] = name
    return set(list(hours.values())[-24:]) | set(list(days.values())[-14:])


def copy(source, target):
    """Copy a live database and see whether the copy is whole."""
    with sqlite3.connect(source) as live, sqlite3.connect(target) as backup:
        live.backup(backup)  # free: the copying is tried by hand
        return backup.execute("PRAGMA integrity_check").fetchone()[0]  # free: the copying is tried by hand


if __name__ == "__main__":
    print(copy(*sys.argv[1:]))
