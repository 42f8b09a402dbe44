"""Stands in for your own parse_auth.py."""

import re
from dataclasses import dataclass

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


def parse(lines):
    """Give the logins of all lines that fit."""
    for line in lines:
        if found := PATTERN.match(line):
            yield Login(**found.groupdict())
