"""Indicators that were seen in the lab, and those that weren't."""

import hashlib
import json

from judge import expect, fail, run

FILES = ("ioc.py",)

MAKE = """
    import sqlite3

    db = sqlite3.connect("events.db")
    db.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, source TEXT, line_no INTEGER, ts TEXT, event TEXT, user TEXT, "
        "ip TEXT, raw TEXT, UNIQUE (source, line_no))"
    )
    seen = [("06:25", "203.0.113.9"), ("06:20", "203.0.113.9"), ("06:59", "203.0.113.9"), ("06:30", "198.51.100.7")]
    for number, (clock, ip) in enumerate(seen, 1):
        row = ("auth.log", number, f"2026-03-10T{clock}:00+00:00", "fail", "ana", ip, "raw")
        db.execute("INSERT INTO events (source, line_no, ts, event, user, ip, raw) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    db.commit()
    db.close()
"""
DNS = """2026-03-10T08:00:00+00:00 www.lab.test
2026-03-10T08:05:00+00:00 bad.test
2026-03-10T08:01:00+00:00 bad.test
2026-03-10T08:09:00+00:00 notbad.test
"""
FILES_THERE = {
    "lab_etc/app.conf": "port = 5001\n",
    "lab_etc/sub/marked.conf": "marked\n",
    **{f"lab_etc/clean/{number}.conf": f"clean {number}\n" for number in range(50)},
}


def _ioc(kind, value, expiry="2099-12-31"):
    return {"type": kind, "value": value, "source": "lab", "date": "2026-03-01", "expiry": expiry}


def _hash(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _run(*iocs):
    files = {**FILES_THERE, "dns.log": DNS, "iocs.json": json.dumps(iocs)}
    return run("ioc.py", before=MAKE, files=files)


def _line(done, value):
    lines = [line for line in done.lines if value in line]
    if len(lines) != 1:
        fail(f"one line with {value}", done.stdout.strip() or "nothing")
    return lines[0]


def _first_and_last(line, first, last):
    if not 0 <= line.find(first) < line.find(last):
        fail(f"{first}, then {last}", line, hint="first_and_last")


def a_file():
    """a hash of a file in a subfolder of lab_etc prints its path"""
    line = _line(_run(_ioc("sha256", _hash("marked\n"))), _hash("marked\n"))
    if "marked.conf" not in line:
        fail("lab_etc/sub/marked.conf", line, hint="all_below")


def an_address():
    """203.0.113.9 was seen first at 06:20 and last at 06:59"""
    _first_and_last(_line(_run(_ioc("ip", "203.0.113.9")), "203.0.113.9"), "06:20", "06:59")


def a_domain():
    """bad.test was seen first at 08:01 and last at 08:05"""
    _first_and_last(_line(_run(_ioc("domain", "bad.test")), "bad.test"), "08:01", "08:05")


def not_seen():
    """what was never seen, and 50 clean files, print nothing"""
    done = _run(
        _ioc("sha256", _hash("other\n")), _ioc("ip", "192.0.2.1"), _ioc("domain", "ad.test"), _ioc("ip", "bad.test")
    )
    for value in (_hash("other\n"), "192.0.2.1", "ad.test", "clean"):
        if value in done.stdout:
            fail(f"nothing about {value}", done.stdout, hint="whole_value")


def expired():
    """an indicator that expired in 2020 is skipped"""
    done = _run(_ioc("ip", "203.0.113.9", "2020-01-01"), _ioc("domain", "bad.test"))
    if "06:20" in done.stdout or "06:59" in done.stdout:
        fail("nothing about 203.0.113.9", done.stdout, hint="today")
    _line(done, "bad.test")


def four_matches():
    """two files, an address and a domain are four lines"""
    iocs = [_ioc("sha256", _hash("marked\n")), _ioc("sha256", _hash("port = 5001\n")), _ioc("ip", "203.0.113.9")]
    done = _run(*iocs, _ioc("domain", "bad.test"), _ioc("ip", "192.0.2.1"))
    matches = [line for line in done.lines if any(one["value"] in line for one in iocs) or "bad.test" in line]
    expect(len(matches), 4, of="the number of matches")
