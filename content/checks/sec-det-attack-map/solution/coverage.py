import json
from pathlib import Path

NAMES = ("id", "log", "field", "rule", "likelihood")


def main():
    rows = json.loads(Path("coverage.json").read_text())
    print("|", " | ".join(NAMES), "|")
    print("|", " | ".join("---" for _ in NAMES), "|")
    for row in rows:
        print("|", " | ".join(str(row[name]) for name in NAMES), "|")
    gaps = sorted((row for row in rows if row["rule"] == "NONE"), key=lambda row: -row["likelihood"])
    for number, gap in enumerate(gaps):
        print(gap["id"], gap["likelihood"], "" if number else "next")
    covered = len(rows) - len(gaps)
    print(f"{covered} of {len(rows)} = {covered / len(rows):.0%}")


if __name__ == "__main__":
    main()
