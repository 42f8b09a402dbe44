# fails: a_login
# hint: one_digit_day
import re
from collections import namedtuple
from ipaddress import ip_address

P = re.compile(
    r"^(?P<when>\w{3} \d\d [\d:]+) (?P<host>\S+) sshd\[(?P<pid>\d+)\]: (?P<result>\w+) password for "
    r"(?P<user>.*) from (?P<ip>\S+) port (?P<port>\d+) ssh2$"
)
Event = namedtuple("Event", "when host pid result user ip port")


def parse(lines):
    for line in lines:
        m = P.search(line)
        if m:
            yield Event(**m.groupdict())
