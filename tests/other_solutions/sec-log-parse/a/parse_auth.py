import ipaddress
import re
import sys
from dataclasses import dataclass

PATTERN = re.compile(
    r"^(?P<when>\w{3}\s+\d+ \d\d:\d\d:\d\d) (?P<host>\S+) sshd\[(?P<pid>\d+)\]: "
    r"(?P<result>Failed|Accepted) \w+ for (?:invalid user )?(?P<user>.*) from (?P<ip>\S+) port (?P<port>\d+) ssh2$"
)


@dataclass
class Entry:
    when: str
    host: str
    pid: str
    result: str
    user: str
    ip: str
    port: str


def parse_line(line):
    m = PATTERN.match(line.rstrip("\n"))
    if m is None:
        return None
    try:
        ipaddress.ip_address(m["ip"])
    except ValueError:
        return None
    return Entry(**m.groupdict())


def parse(lines):
    for line in lines:
        entry = parse_line(line)
        if entry is not None:
            yield entry


def main():
    good, bad = 0, []
    with open(sys.argv[1], encoding="utf-8", errors="replace") as f:
        for line in f:
            if parse_line(line):
                good += 1
            else:
                bad.append(line.rstrip("\n"))
    print(good, "fit")
    print(len(bad), "don't")
    for line in bad[:3]:
        print(line)


if __name__ == "__main__":
    main()
