"""Logs as JSON lines, and the slowest of them."""

import json

from judge import expect, fail, run, value

FILES = ("jsonlog.py", "slow.py")
RECORD = """
    import logging
    def line(message, *args, level=logging.INFO, **extra):
        record = logging.makeLogRecord({"name": "beacon", "levelno": level, "levelname": logging.getLevelName(level),
            "msg": message, "args": args, "created": 1772704800.0, **extra})
        return JsonFormatter().format(record)
"""


def _line(call):
    text = value(
        "jsonlog.py",
        f"{RECORD}\n    line({call})",
        before="import os, time\nos.environ['TZ'] = 'Asia/Tokyo'\nif hasattr(time, 'tzset'):\n    time.tzset()",
    )
    try:
        return text, dict(json.loads(text))
    except (TypeError, ValueError):
        fail("one JSON object", repr(text), hint="json_line")


def one_object():
    """a line is JSON with level INFO and the message hello"""
    found = _line("'hello'")[1]
    expect([found.get("level"), found.get("message")], ["INFO", "hello"], of="level and message")


def extras():
    """path, status, ms and id come from extra"""
    found = _line("'done', path='/work', status=200, ms=12.5, id='a1'")[1]
    expect(
        [found.get(name) for name in ("path", "status", "ms", "id")],
        ["/work", 200, 12.5, "a1"],
        of="path, status, ms and id",
        hint="from_record",
    )


def missing():
    """what is missing is null, and the line has seven keys all the same"""
    found = _line("'start'")[1]
    expect(sorted(found), ["id", "level", "message", "ms", "path", "status", "time"], of="the keys", hint="nulls")
    expect(found["path"], None, of="path", hint="nulls")


def newline():
    """a newline in the message stays inside one line"""
    text, found = _line("'two\\nlines', level=logging.ERROR")
    expect("\n" in text.strip(), False, of="a line break in the text", hint="json_line")
    expect([found.get("message"), found.get("level")], ["two\nlines", "ERROR"], of="message and level")


def with_arguments():
    """the arguments of the call are in the message: 3 retries"""
    expect(_line("'%d retries', 3")[1].get("message"), "3 retries", of="the message", hint="get_message")


def in_utc():
    """the time is 2026-03-05T10:00:00 in UTC, wherever the pod runs"""
    found = _line("'x'")[1].get("time")
    expect(str(found)[:19].replace(" ", "T"), "2026-03-05T10:00:00", of="the time", hint="utc")


def slowest():
    """slow.py prints the five slowest, the slowest first, and skips the rest"""
    lines = [json.dumps({"path": f"/p{ms}", "ms": ms}) for ms in (5, 1200, 30, 900, 7, 41, 88.5)]
    lines[3:3] = [
        "Traceback (most recent call last):",
        json.dumps({"message": "start", "ms": None}),
        json.dumps({"path": "/none"}),
        "17",
    ]
    done = run("slow.py", stdin="\n".join(lines) + "\n")
    paths = [line.split()[0] for line in done.lines]
    expect(paths, ["/p1200", "/p900", "/p88.5", "/p41", "/p30"], of="the paths", hint="skips")
