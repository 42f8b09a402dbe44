"""A web access log: what is parsed, what is rejected, what is counted."""

from judge import expect, fail, gives, run, value

FILES = ("parse_access.py",)


def _line(ip="192.0.2.4", path="/", status=200, size="312", agent="lab/1.0", method="GET"):
    request = f'"{method} {path} HTTP/1.1"'
    return f'{ip} - - [10/Mar/2026:13:55:36 +0100] {request} {status} {size} "-" "{agent}"'


def _log():
    lines = [_line(path=f"/p{number}", status=404) for number in range(6) for _ in range(6 - number)]
    lines += [_line(ip="2001:db8::9", status=403), _line(ip="2001:db8::9", path="/p5", status=404)]
    lines += [_line(status=399), _line(status=400), _line(status=499), _line(status=500), "GET / what is this"]
    return "\n".join(lines) + "\n"


def all_fields():
    """parse_line gives ip, time, method, path, status, size and agent"""
    got = value("parse_access.py", f"parse_line({_line(path='/a?b=1', method='POST')!r})")
    if not isinstance(got, dict):
        fail("a dictionary", repr(got))
    wanted = {"ip": "192.0.2.4", "method": "POST", "path": "/a?b=1", "status": 200, "size": 312, "agent": "lab/1.0"}
    expect({key: item for key, item in got.items() if key != "time"}, wanted, of="the fields", hint="as_numbers")
    if "10/Mar/2026:13:55:36 +0100" not in str(got.get("time")) and "2026-03-10" not in str(got.get("time")):
        fail("its time, 10/Mar/2026:13:55:36 +0100", str(got.get("time")))


def no_size():
    """a size of - is 0"""
    gives("parse_access.py", f"parse_line({_line(size='-')!r})['size']", 0, hint="dash")


def ipv6():
    """an IPv6 client such as 2001:db8::9 is parsed"""
    gives("parse_access.py", f"parse_line({_line(ip='2001:db8::9')!r})['ip']", "2001:db8::9")


def escaped_quote():
    """an agent with escaped quotes comes whole"""
    agent = r"lab \"two\" browser"
    shown = value("parse_access.py", f"parse_line({_line(agent=agent)!r})['agent']")
    expect(shown in (agent, 'lab "two" browser'), True, of="the agent with its quotes", hint="quotes_inside")


def broken():
    """a broken line is None"""
    for line in ("GET / what is this", "", _line()[:60], _line(status="OK")):
        gives("parse_access.py", f"parse_line({line!r})", None, hint="none_for_broken")


def rejects():
    """rejects.txt has the broken line with its number"""
    done = run("parse_access.py", files={"access.log": _log()})
    text = done.file("rejects.txt")
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) != 1 or "28" not in lines[0] or "what is this" not in lines[0]:
        fail("28 and the broken line", text or "nothing", hint="numbered")


def counts():
    """4xx by IP and the five paths most often 404 are printed"""
    done = run("parse_access.py", files={"access.log": _log()})
    wanted = (("192.0.2.4", 23), ("2001:db8::9", 2), ("/p0", 6), ("/p1", 5), ("/p2", 4), ("/p3", 3))
    for name, count in wanted:
        lines = [line.replace(name, " ") for line in done.lines if name in line]
        if not any(str(count) in line for line in lines):
            fail(f"{name} with {count}", done.stdout.strip() or "nothing", hint="counted")
    if "/p4" in done.stdout and "/p5" in done.stdout:
        fail("five paths", done.stdout, hint="five_only")
