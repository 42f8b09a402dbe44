"""Two logs in one table, loaded as often as you like."""

from judge import expect, fail, value

FILES = ("load.py",)

BENCH = """
import runpy
import sqlite3
import sys


def load():
    sys.argv = ["load.py"]
    try:
        runpy.run_path("load.py", run_name="__main__")
    except SystemExit:
        pass


def ask(question):
    db = sqlite3.connect("events.db")
    rows = [list(row) for row in db.execute(question)]
    db.close()
    return rows
"""


def _bench(question, before="load()"):
    return value("bench.py", f"{before}\nask({question!r})", files={"bench.py": BENCH})


def columns():
    """events.db has a table events with the eight columns"""
    found = [row[1] for row in _bench("PRAGMA table_info(events)")]
    wanted = ["id", "source", "line_no", "ts", "event", "user", "ip", "raw"]
    expect(found, wanted, of="the columns of events", hint="table_made")


def auth_lines():
    """auth.log gives its four lines, the third one ok and the others fail"""
    found = _bench("SELECT line_no, event, user, ip FROM events WHERE source = 'auth.log' ORDER BY line_no")
    wanted = [
        [1, "fail", "ana", "198.51.100.7"],
        [2, "fail", "ana", "198.51.100.7"],
        [3, "ok", "ana", "198.51.100.7"],
        [4, "fail", "root", "203.0.113.9"],
    ]
    expect(found, wanted, of="the rows of auth.log", hint="two_words")


def app_lines():
    """app.log gives its two lines, fail and ok"""
    found = _bench("SELECT line_no, event, user, ip FROM events WHERE source = 'app.log' ORDER BY line_no")
    wanted = [[1, "fail", "ben", "127.0.0.1"], [2, "ok", "ben", "127.0.0.1"]]
    expect(found, wanted, of="the rows of app.log", hint="two_words")


def times():
    """ts is UTC as ISO text: 2026-03-10T07:00:05+00:00 for the last line of app.log"""
    found = _bench("SELECT ts FROM events WHERE line_no IN (2, 4) ORDER BY source, line_no")
    wanted = ["2026-03-10T07:00:05+00:00", "2026-03-10T06:25:03+00:00", "2026-03-10T07:00:00+00:00"]
    expect([row[0] for row in found], wanted, of="three of the times", hint="iso_text")


def raw():
    """raw keeps the line as it was"""
    found = _bench("SELECT trim(raw, char(10)) FROM events WHERE source = 'auth.log' AND line_no = 4")
    wanted = "Mar 10 07:00:00 lab sshd[314]: Failed password for root from 203.0.113.9 port 4711 ssh2"
    expect([row[0] for row in found], [wanted], of="raw of line 4")


def twice():
    """loading twice leaves six rows, and a new line in auth.log makes seven"""
    expect(_bench("SELECT count(*) FROM events", "load()\nload()"), [[6]], of="the count", hint="ignored")
    more = "load()\nopen('auth.log', 'a').write(open('auth.log').readline())\nload()"
    expect(_bench("SELECT count(*) FROM events", more), [[7]], of="the count with one line more", hint="ignored")


def index():
    """a search for one IP uses your index on (ip, ts)"""
    plan = _bench("EXPLAIN QUERY PLAN SELECT * FROM events WHERE ip = '203.0.113.9' AND ts > '2026'")
    if "INDEX" not in plan[0][-1] or "ip=? AND ts>?" not in plan[0][-1]:
        fail("a search by an index on ip and ts", plan[0][-1], hint="index_made")
