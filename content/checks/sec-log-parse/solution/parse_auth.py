import re
import sys
from dataclasses import dataclass
from ipaddress import ip_address

PATTERN = re.compile(
    r"(?P<when>\w{3} [ \d]\d \d\d:\d\d:\d\d) (?P<host>\S+) sshd\[(?P<pid>\d+)\]: "
    r"(?P<result>Failed|Accepted) password for (?P<user>.*) from (?P<ip>\S+) port (?P<port>\d+) ssh2$"
)


@dataclass
class Login:
    """One line of sshd."""

    when: str
    host: str
    pid: str
    result: str
    user: str
    ip: str
    port: str


def parse_line(line):
    """Give the login of a line, or None."""
    found = PATTERN.match(line)
    try:
        ip_address(found["ip"])
    except (TypeError, ValueError):
        return None
    return Login(**found.groupdict())


def parse(lines):
    """Give the logins of all lines that fit."""
    for line in lines:
        if login := parse_line(line):
            yield login


def main():
    with open(sys.argv[1]) as file:
        lines = file.read().splitlines()
    rejected = [line for line in lines if parse_line(line) is None]
    print(len(lines) - len(rejected), "fit,", len(rejected), "don't")
    print(*rejected[:3], sep="\n")


if __name__ == "__main__":
    main()
