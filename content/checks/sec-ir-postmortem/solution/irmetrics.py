import json
import sys
from datetime import datetime, timedelta
from pathlib import Path


def main():
    incident = json.loads(Path("incident.json").read_text())
    names = ("start", "detected", "contained", "recovered")
    times = [datetime.fromisoformat(incident[name]) for name in names]
    if times != sorted(times):
        sys.exit("wrong order")
    for name, time in zip(names[1:], times[1:]):
        print(f"{name} after {(time - times[0]) / timedelta(minutes=1):.0f} minutes")


if __name__ == "__main__":
    main()
