import argparse
import json
import os
from datetime import date, timedelta

p = argparse.ArgumentParser()
p.add_argument("--today", type=date.fromisoformat, default=date.today())
today = p.parse_args().today


def save(day):
    with open("state.json.tmp", "w") as f:
        json.dump({"last": day.isoformat()}, f)
    os.replace("state.json.tmp", "state.json")


if os.path.exists("state.json"):
    with open("state.json") as f:
        day = date.fromisoformat(json.load(f)["last"]) + timedelta(days=1)
else:
    day = today
while day <= today:
    with open("diary.txt", "a") as diary:
        diary.write(f"{day}\n")
    save(day)
    day += timedelta(days=1)
