# ruff: noqa: D102, PTH123
"""Stands in for psutil: the machine that it shows is the one of machine.json."""

import contextlib
import json
import socket
from collections import namedtuple

CONN_LISTEN, CONN_ESTABLISHED, CONN_TIME_WAIT, CONN_NONE = "LISTEN", "ESTABLISHED", "TIME_WAIT", "NONE"

addr = namedtuple("addr", ["ip", "port"])
sconn = namedtuple("sconn", ["fd", "family", "type", "laddr", "raddr", "status", "pid"])


class Error(Exception):
    """Whatever psutil raises."""


class NoSuchProcess(Error):
    """The process has ended."""

    def __init__(self, pid=None, name=None, msg=None):
        super().__init__(msg or f"process no longer exists (pid={pid})")
        self.pid, self.name, self.msg = pid, name, msg


class ZombieProcess(NoSuchProcess):
    """The process has ended and nobody has noticed."""


class AccessDenied(Error):
    """The process belongs to somebody else."""

    def __init__(self, pid=None, name=None, msg=None):
        super().__init__(msg or f"(pid={pid})")
        self.pid, self.name, self.msg = pid, name, msg


def _machine():
    with open("machine.json", encoding="utf-8") as stream:
        return json.load(stream)


class Process:
    """One process of the machine."""

    def __init__(self, pid=None):
        found = [one for one in _machine()["processes"] if one["pid"] == pid]
        if not found:
            raise NoSuchProcess(pid)
        self.pid, self._facts, self.info = pid, found[0], {}

    def _fact(self, name):
        if self._facts.get("denied"):
            raise AccessDenied(self.pid)
        return self._facts.get(name)

    def name(self):
        return self._fact("name")

    def exe(self):
        return self._fact("exe")

    def username(self):
        return self._fact("username")

    def ppid(self):
        return self._facts.get("ppid", 1)

    def parent(self):
        with contextlib.suppress(NoSuchProcess):
            return Process(self.ppid())
        return None

    def cmdline(self):
        return [self._fact("exe")]

    def status(self):
        return "sleeping"

    def create_time(self):
        return 1_700_000_000.0

    def is_running(self):
        return True

    def oneshot(self):
        return contextlib.nullcontext()

    def as_dict(self, attrs=None, ad_value=None):
        facts = {}
        for key in attrs or ("pid", "name", "exe", "username", "ppid"):
            try:
                facts[key] = self.pid if key == "pid" else getattr(self, key)()
            except AccessDenied:
                facts[key] = ad_value
        return facts


def net_connections(kind="inet"):
    """List the connections of the machine."""
    found = []
    for one in _machine()["connections"]:
        family = socket.AF_INET6 if ":" in one["ip"] else socket.AF_INET
        udp = one["status"] == CONN_NONE
        if udp and kind.startswith("tcp"):
            continue
        number = socket.SOCK_DGRAM if udp else socket.SOCK_STREAM
        there = addr("192.0.2.50", 443) if one["status"] == CONN_ESTABLISHED else ()
        found.append(sconn(-1, family, number, addr(one["ip"], one["port"]), there, one["status"], one["pid"]))
    return found


def pids():
    """List the numbers of all processes."""
    return [one["pid"] for one in _machine()["processes"]]


def pid_exists(pid):
    """Tell whether there is such a process."""
    return pid in pids()


def process_iter(attrs=None, ad_value=None):
    """Go through all processes."""
    for pid in pids():
        process = Process(pid)
        if attrs is not None:
            process.info = process.as_dict(attrs, ad_value)
        yield process
