"""What a machine listens on, and what of it the whole network can reach."""

import json

from judge import expect, fail, run

FILES = ("listeners.py",)
STAND_INS = ("psutil.py",)

ALL = ".".join("0000")
MACHINE = {
    "processes": [
        {"pid": 17, "name": "postgres", "exe": "/usr/bin/postgres", "username": "db"},
        {"pid": 41, "name": "webapp", "exe": "/usr/bin/webapp", "username": "ana"},
        {"pid": 3, "name": "sshd", "exe": "/usr/sbin/sshd", "username": "root", "denied": True},
    ],
    "connections": [
        {"ip": "127.0.0.1", "port": 5432, "status": "LISTEN", "pid": 17},
        {"ip": ALL, "port": 8000, "status": "LISTEN", "pid": 41},
        {"ip": "192.0.2.9", "port": 51000, "status": "ESTABLISHED", "pid": 41},
        {"ip": "::", "port": 631, "status": "LISTEN", "pid": None},
        {"ip": "::1", "port": 6379, "status": "LISTEN", "pid": 17},
        {"ip": ALL, "port": 22, "status": "LISTEN", "pid": 3},
    ],
}


def _lines(*ports):
    """Run it on a machine with the connections on these ports; no ports are all."""
    kept = [one for one in MACHINE["connections"] if not ports or one["port"] in ports]
    return run("listeners.py", files={"machine.json": json.dumps({**MACHINE, "connections": kept})}).lines


def _line(port, hint=None):
    found = [line for line in _lines(port) if str(port) in line]
    if not found:
        fail(f"a line for port {port}", "\n".join(_lines(port)) or "nothing", hint=hint)
    return found[0]


def a_listener():
    """5432 on 127.0.0.1 shows its pid 17 and its name postgres"""
    line = _line(5432)
    for word in ("127.0.0.1", "17", "postgres"):
        if word not in line:
            fail(f"{word} in the line for 5432", line)


def exposed():
    """8000 on 0.0.0.0 and 631 on :: are EXPOSED"""
    for port in (8000, 631):
        if "EXPOSED" not in _line(port):
            fail(f"EXPOSED in the line for {port}", _line(port), hint="both_alls")


def local():
    """5432 on 127.0.0.1 and 6379 on ::1 are not"""
    for port in (5432, 6379):
        if "EXPOSED" in _line(port):
            fail(f"no EXPOSED in the line for {port}", _line(port), hint="whole_address")


def only_listeners():
    """51000 is a connection that doesn't listen, so it isn't shown"""
    for line in _lines(51000, 5432):
        if "51000" in line:
            fail("nothing about 51000", line, hint="by_status")


def no_pid():
    """a listener without a pid, such as 631, shows ? for its name"""
    if "?" not in _line(631):
        fail("? in the line for 631", _line(631), hint="unknown")


def not_allowed():
    """22 belongs to somebody else: its name is ?, and the rest goes on"""
    if "?" not in _line(22, "denied"):
        fail("? in the line for 22", _line(22), hint="denied")
    expect(len([line for line in _lines() if any(sign.isdigit() for sign in line)]), 5, of="lines", hint="denied")
