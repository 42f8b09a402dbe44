import re
from collections import Counter
from pathlib import Path

PATTERN = re.compile(
    r'(?P<ip>\S+) \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" '
    r'(?P<status>\d{3}) (?P<size>\d+|-) "(?:\\.|[^"\\])*" "(?P<agent>(?:\\.|[^"\\])*)"$'
)


def parse_line(line):
    """Give the fields of a line, or None if it is broken."""
    found = PATTERN.match(line)
    if found is None:
        return None
    fields = found.groupdict()
    fields["status"] = int(fields["status"])
    fields["size"] = 0 if fields["size"] == "-" else int(fields["size"])
    return fields


def main():
    entries, rejects = [], []
    for number, line in enumerate(Path("access.log").read_text().splitlines(), start=1):
        entry = parse_line(line)
        if entry:
            entries.append(entry)
        else:
            rejects.append(f"{number}: {line}\n")
    Path("rejects.txt").write_text("".join(rejects))
    for ip, count in Counter(entry["ip"] for entry in entries if 400 <= entry["status"] < 500).items():
        print(ip, count)
    for path, count in Counter(entry["path"] for entry in entries if entry["status"] == 404).most_common(5):
        print(path, count)


if __name__ == "__main__":
    main()
