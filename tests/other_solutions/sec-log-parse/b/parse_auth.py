import re
import sys
from dataclasses import make_dataclass
from ipaddress import ip_address

LOGIN = re.compile(
    r"""
    (?P<when>[A-Z][a-z]{2}\ [ \d]\d\ \d{2}:\d{2}:\d{2})\ (?P<host>\S+)\ sshd\[(?P<pid>\d+)\]:\ 
    (?P<result>Accepted|Failed)\ (?:password|publickey)\ for\ (?:invalid\ user\ )?(?P<user>.+)
    \ from\ (?P<ip>[0-9a-fA-F:.]+)\ port\ (?P<port>\d+)\ ssh2$
    """,
    re.VERBOSE,
)
Login = make_dataclass("Login", list(LOGIN.groupindex), frozen=True)


def parse(lines):
    for line in lines:
        found = LOGIN.fullmatch(line.rstrip("\r\n"))
        if not found:
            continue
        try:
            ip_address(found["ip"])
        except ValueError:
            continue
        yield Login(*found.groups())


if __name__ == "__main__":
    with open(sys.argv[1]) as log:
        lines = log.read().splitlines()
    odd = [line for line in lines if not list(parse([line]))]
    print("fit:", len(lines) - len(odd))
    print("not:", len(odd))
    print("\n".join(odd[:3]))
