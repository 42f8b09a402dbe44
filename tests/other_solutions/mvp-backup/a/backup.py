import sqlite3
import sys
from datetime import datetime
from pathlib import Path


def keep(names):
    hours, days = {}, {}
    for name in names:
        when = datetime.strptime(name.rsplit("-", 1)[1], "%Y%m%dT%H%M%S.db")
        hour = (when.year, when.month, when.day, when.hour)
        hours[hour] = max(hours.get(hour, (datetime.min, "")), (when, name))
        days[when.date()] = max(days.get(when.date(), (datetime.min, "")), (when, name))
    kept = set()
    for groups, most in ((hours, 24), (days, 14)):
        for key in sorted(groups, reverse=True)[:most]:
            kept.add(groups[key][1])
    return kept


def main():
    folder = Path("backups")
    folder.mkdir(exist_ok=True)
    target = folder / f"latebird-{datetime.now():%Y%m%dT%H%M%S}.db"
    source, copy = sqlite3.connect("instance/latebird.db"), sqlite3.connect(target)
    with copy:
        source.backup(copy)
    answer = copy.execute("PRAGMA integrity_check").fetchone()[0]
    copy.close()
    source.close()
    print(answer)
    if answer != "ok":
        return 1
    files = [f.name for f in folder.glob("latebird-*.db")]
    for name in set(files) - keep(files):
        (folder / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
