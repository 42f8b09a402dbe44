"""Names become addresses, are kept, and are compared with what was kept."""

import json

from judge import expect, fail, run

FILES = ("names.py",)

LOOKUP = """
    import socket

    KNOWN = {"localhost": ["::1", "127.0.0.1"], "example.com": ["192.0.2.80", "192.0.2.7"]}

    def getaddrinfo(host, port=None, family=0, type=0, proto=0, flags=0):
        if isinstance(host, bytes):
            host = host.decode()
        if host not in KNOWN:
            raise socket.gaierror(-2, "Name or service not known")
        found = []
        for address in KNOWN[host]:
            kind = socket.AF_INET6 if ":" in address else socket.AF_INET
            place = (address, port or 0, 0, 0) if ":" in address else (address, port or 0)
            for number in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                found.append((kind, number, 6, "", place))
        return found

    socket.getaddrinfo = getaddrinfo
"""
SAME = {"localhost": ["127.0.0.1", "::1"], "example.com": ["192.0.2.7", "192.0.2.80"], "nope.invalid": []}
EDITED = {**SAME, "example.com": ["192.0.2.7", "192.0.2.99"]}


def _names(*words, files=None):
    done = run("names.py", *words, before=LOOKUP, files=files, crash=True)
    if done.error and done.error["type"] == "gaierror":
        fail("not found", f"gaierror: {done.error['message']}", hint="caught")
    return run("names.py", *words, before=LOOKUP, files=files) if done.error else done


def _changed(kept):
    done = _names("--expect", "dns.json", files={"dns.json": json.dumps(kept)})
    return [line for line in done.lines if "CHANGED" in line]


def addresses():
    """both addresses of localhost and of example.com are printed"""
    done = _names()
    for address in ("127.0.0.1", "::1", "192.0.2.80", "192.0.2.7"):
        done.says(address)


def once_each():
    """192.0.2.80 is printed once, although it comes back for TCP and UDP"""
    times = sum("192.0.2.80" in line for line in _names().lines)
    expect(times, 1, of="the number of lines with 192.0.2.80", hint="unique")


def unknown_name():
    """nope.invalid is not found, without a traceback"""
    _names().says("not found", hint="caught")


def kept():
    """dns.json has a sorted list for each of the three names"""
    expect(_names().json("dns.json"), SAME, of="dns.json", hint="sorted_lists")


def no_change():
    """with the same addresses nothing is CHANGED"""
    expect(_changed(SAME), [], of="the lines with CHANGED")


def a_change():
    """an edited address of example.com prints CHANGED with that name alone"""
    lines = _changed(EDITED)
    if len(lines) != 1 or "example.com" not in lines[0]:
        fail("one line with CHANGED and example.com", "\n".join(lines) or "nothing", hint="read_first")


def found_and_lost():
    """a name that was found before and isn't any more is CHANGED too"""
    lines = _changed({**SAME, "nope.invalid": ["192.0.2.1"]})
    if len(lines) != 1 or "nope.invalid" not in lines[0]:
        fail("one line with CHANGED and nope.invalid", "\n".join(lines) or "nothing", hint="lost_too")
