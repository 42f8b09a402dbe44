"""Three sources in one order of time."""

from judge import expect, fail, run

FILES = ("timeline.py",)
PARSE = """
import re
from dataclasses import dataclass

PATTERN = re.compile(
    r"(?P<when>\\w{3} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d) (?P<host>\\S+) sshd\\[(?P<pid>\\d+)\\]: "
    r"(?P<result>Failed|Accepted) password for (?P<user>.*) from (?P<ip>\\S+) port (?P<port>\\d+) ssh2$"
)


@dataclass
class Login:
    when: str
    host: str
    pid: str
    result: str
    user: str
    ip: str
    port: str


def parse(lines):
    for line in lines:
        if found := PATTERN.match(line):
            yield Login(**found.groupdict())
"""
LINES = [
    ["06:25:01", "auth.log", "203.0.113.9", "fail", "auth.log:1"],
    ["06:25:09", "auth.log", "203.0.113.9", "fail", "auth.log:2"],
    ["06:30:00", "app.log", "127.0.0.1", "fail", "app.log:2"],
    ["06:30:05", "app.log", "127.0.0.1", "ok", "app.log:1"],
    ["06:40:00", "auth.log", "203.0.113.9", "ok", "auth.log:3"],
    ["06:55:00", "fim.csv", "lab_etc/app.conf", "content", "fim.csv:1"],
    ["07:25:01", "fim.csv", "lab_etc/key", "mode", "fim.csv:2"],
]


def _run(*words):
    return run("timeline.py", *words, files={"parse_auth.py": PARSE})


def _rows(*words):
    """Give the rows, with the time of day alone."""
    rows = _run(*words).rows("timeline.csv", hint="csv_out")
    expect(rows[:1], [["time", "source", "actor", "action", "ref"]], of="the header", hint="csv_out")
    if any(len(row) != 5 for row in rows):
        fail("five cells in each row", str(rows[1:3]), hint="csv_out")
    return [[row[0].replace(" ", "T").partition("T")[2][:8], *row[1:]] for row in rows[1:]]


def order():
    """the times of all seven events never run backwards"""
    expect([row[0] for row in _rows()], [line[0] for line in LINES], of="the times", hint="each_sorted")


def actors():
    """each event has its actor, the IP or the path, and its action"""
    expect([row[2:4] for row in _rows()], [line[2:4] for line in LINES], of="actor and action", hint="same_words")


def refs():
    """each one says where it stands, such as app.log:2 for the earlier one of app.log"""
    wanted = [line[4] for line in LINES[:5]]
    expect([row[4] for row in _rows()][:5], wanted, of="the refs of the logs", hint="number_first")


def one_actor():
    """--actor 203.0.113.9 begins with a failure and ends with the login"""
    expect([row[3] for row in _rows("--actor", "203.0.113.9")], ["fail", "fail", "ok"], of="actions", hint="filters")


def between():
    """--from 06:30 and --to 06:40 leave three events, those at both ends too"""
    words = ("--from", "2026-03-10T06:30:00+00:00", "--to", "2026-03-10T06:40:00+00:00")
    expect([row[0] for row in _rows(*words)], ["06:30:00", "06:30:05", "06:40:00"], of="times", hint="filters")


def gaps():
    """the 30 minutes and one second before 07:25:01 are a GAP, and 15 minutes aren't"""
    found = [line for line in _run().lines if "GAP" in line]
    if len(found) != 1 or "06:55:00" not in found[0] or "07:25:01" not in found[0]:
        fail("one GAP with 06:55:00 and 07:25:01", "\n".join(found) or "nothing", hint="half_hour")
    words = ("--from", "2026-03-10T06:40:00+00:00", "--to", "2026-03-10T06:55:00+00:00")
    expect([line for line in _run(*words).lines if "GAP" in line], [], of="gaps within a quarter", hint="half_hour")
