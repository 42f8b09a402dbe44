# fails: twice
# hint: once_a_day
import argparse
import json
import os
from datetime import date, timedelta
from pathlib import Path

STATE = Path("state.json")
DAY = timedelta(days=1)


def load(today):
    return today - DAY


def save(day):
    Path("state.json.tmp").write_text(json.dumps({"last": day.isoformat()}))
    os.replace("state.json.tmp", STATE)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())
    today = parser.parse_args().today
    day = load(today)
    while day < today:
        day += DAY
        with open("diary.txt", "a", encoding="utf-8") as diary:
            diary.write(f"{day}\n")
        save(day)


if __name__ == "__main__":
    main()
