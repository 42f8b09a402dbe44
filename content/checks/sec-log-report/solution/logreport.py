import argparse
import sqlite3
import sys
from pathlib import Path

FAILURES = "SELECT ip, count(*) AS n FROM events WHERE event = 'fail' GROUP BY ip ORDER BY n DESC LIMIT ?"
EVENTS = "SELECT event, count(*) FROM events WHERE event IS NOT NULL GROUP BY event"
MINUTE = "SELECT substr(ts, 1, 16) AS minute FROM events GROUP BY minute ORDER BY count(*) DESC LIMIT 1"
UNPARSED = "SELECT count(*) FROM events WHERE event IS NULL"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("database")
    parser.add_argument("--top", type=int, default=10)
    parser.add_argument("--fail-over", type=int, default=100)
    parser.add_argument("--out", type=Path, default="report.md")
    args = parser.parse_args()
    db = sqlite3.connect(args.database)
    failures = db.execute(FAILURES, (args.top,)).fetchall()
    lines = [f"- {name}: {count}" for name, count in (*db.execute(EVENTS), *failures)]
    lines.append("- busiest minute: {}".format(*db.execute(MINUTE).fetchone()))
    lines.append("- without event: {}".format(*db.execute(UNPARSED).fetchone()))
    args.out.write_text("\n".join(lines) + "\n")
    sys.exit(1 if failures and failures[0][1] > args.fail_over else 0)


if __name__ == "__main__":
    main()
