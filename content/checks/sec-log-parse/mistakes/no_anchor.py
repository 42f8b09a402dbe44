# fails: other_lines
# hint: anchored
import re
from collections import namedtuple
from ipaddress import ip_address

P = re.compile(
    r"^(?P<when>\w+ +\d+ [\d:]+) (?P<host>\S+) sshd\[(?P<pid>\d+)\]: (?P<result>\w+) password for "
    r"(?P<user>.*) from (?P<ip>\S+) port (?P<port>\d+) ssh2"
)
Event = namedtuple("Event", "when host pid result user ip port")


def parse(lines):
    for line in lines:
        m = P.search(line)
        if m:
            try:
                ip_address(m["ip"])
            except ValueError:
                continue
            yield Event(**m.groupdict())
