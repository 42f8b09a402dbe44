import json
import os
import sys
from datetime import date, datetime
from pathlib import Path

STATE = Path("state.json")


def last_day():
    try:
        return datetime.strptime(json.loads(STATE.read_text()), "%Y-%m-%d").date()
    except FileNotFoundError:
        return None


def main(argv):
    today = date.today()
    if "--today" in argv:
        today = date(*map(int, argv[argv.index("--today") + 1].split("-")))
    last = last_day()
    first = today.toordinal() if last is None else last.toordinal() + 1
    for number in range(first, today.toordinal() + 1):
        day = date.fromordinal(number)
        with Path("diary.txt").open("a") as out:
            print(day.isoformat(), file=out)
        tmp = Path("state.json.tmp")
        tmp.write_text(json.dumps(str(day)))
        os.replace(tmp, STATE)


if __name__ == "__main__":
    main(sys.argv)
