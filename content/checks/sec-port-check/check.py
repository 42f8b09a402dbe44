"""Five ports of your own machine, open or closed, behind the guard."""

import json
import re

from judge import expect, fail, run

FILES = ("portcheck.py",)

NETWORK = """
    import socket

    class Socket:
        def __init__(self, *kinds, **more):
            self.timeout = socket.getdefaulttimeout()
            with open("network.log", "a") as log:
                log.write("a socket was made\\n")

        def settimeout(self, seconds):
            self.timeout = seconds

        def connect_ex(self, place):
            with open("network.log", "a") as log:
                log.write(f"{place[0]} {place[1]} timeout {self.timeout}\\n")
            return 0 if place[1] in (9000, 22) else 111

        def close(self):
            pass

        def shutdown(self, how):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass

    socket.socket = Socket
"""


def _ports(ports, *more, host="127.0.0.1", crash=False):
    return run("portcheck.py", "--host", host, "--ports", ports, *more, before=NETWORK, crash=crash)


def _state(done, port):
    for line in done.lines:
        if re.search(rf"(?<![\d.]){port}(?![\d.])", line):
            return line
    return fail(f"a line for {port}", done.stdout or "nothing")


def open_port():
    """port 9000, where something answers, is open"""
    line = _state(_ports("22,80,5514,9000,9443"), 9000)
    if "open" not in line.casefold():
        fail("open for 9000", line, hint="zero_means")


def closed_port():
    """port 5514, where nothing answers, is closed"""
    line = _state(_ports("22,80,5514,9000,9443"), 5514)
    if "closed" not in line.casefold():
        fail("closed for 5514", line, hint="zero_means")


def each_port():
    """with --ports 81,9000 there is one line for each of the two"""
    done = _ports("81,9000")
    states = re.findall(r"\b(?:open|closed)\b", done.stdout.casefold())
    expect(len(states), 2, of="the number of open and closed", hint="the_ports_given")
    _state(done, 81)


def timeout():
    """each connection has a timeout of 0.5 seconds"""
    log = _ports("81,9000").files.get("network.log", "")
    expect(log.count("timeout 0.5\n"), 2, of="connections with timeout 0.5", hint="timeout_set")


def as_json():
    """--json prints a list of objects with port, state and ms"""
    done = _ports("81,9000", "--json")
    try:
        found = json.loads(done.stdout)
    except ValueError:
        fail("JSON and nothing else", done.stdout[:300] or "nothing", hint="json_only")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        fail("a list of objects", done.stdout[:300], hint="json_only")
    kept = [[one.get("port"), one.get("state")] for one in found]
    expect(kept, [[81, "closed"], [9000, "open"]], of="port and state", hint="json_only")
    for one in found:
        expect(isinstance(one.get("ms"), (int, float)), True, of="ms is a number", hint="json_only")


def milliseconds():
    """each line has the milliseconds as well"""
    expect(len(_ports("9000").numbers) >= 2, True, of="port 9000 and its milliseconds are printed")


def refused():
    """192.0.2.1 is refused before any socket exists"""
    done = _ports("80", host="192.0.2.1", crash=True)
    if "network.log" in done.files:
        fail("no socket at all", done.files["network.log"], hint="guard_first")
    if not done.error and done.exit == 0 and "192.0.2.1" not in done.stdout + done.stderr:
        fail("a refusal", done.stdout or "nothing", hint="guard_first")
    done.never_says("open", "closed", hint="guard_first")
