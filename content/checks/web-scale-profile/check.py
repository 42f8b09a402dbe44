"""A middleware that measures requests and their queries."""

import re

from judge import expect, fail, value

FILES = ("config/timing.py",)
CLOCK = """
    import time

    class Clock:
        now = 50.0

    time.Clock = Clock
    time.perf_counter = lambda: Clock.now
    time.perf_counter_ns = lambda: round(Clock.now * 1e9)
"""
SITE = """
    import logging
    import time as the_time
    from django.db import connection as the_connection

    class Note(logging.Handler):
        lines = []

        def emit(self, record):
            Note.lines.append([record.levelname, record.getMessage()])

    logging.getLogger().addHandler(Note())
    logging.getLogger().setLevel(logging.INFO)

    class Page(dict):
        status_code = 200

        @property
        def headers(self):
            return self

        def has_header(self, name):
            return name in self

    class Asked:
        method, META, user, resolver_match = "GET", {}, None, None

        def __init__(self, path):
            self.path = self.path_info = path

        def get_full_path(self):
            return self.path

        def build_absolute_uri(self):
            return "http://testserver" + self.path

    def wait(seconds):
        the_time.Clock.now += seconds

    def rows(seconds):
        wait(seconds)
        return ["row"]

    def site(own, *queries):
        def view(request):
            wait(own)
            for seconds in queries:
                assert the_connection.query("SELECT 1", lambda: rows(seconds)) == ["row"], "a query gave nothing back"
            return Page({"Content-Type": "text/html"})

        return view
"""
VISIT = """
    made = Timing(site(0.020, 0.003, 0.0045))
    page = made(Asked("/events/jazz/"))
"""


def _ask(lines):
    return value("config/timing.py", f"{SITE}\n{lines}", before=CLOCK)


def _durations(header):
    found = dict(re.findall(r"(app|db)\s*;\s*dur=([\d.]+)", header))
    return {name: float(number) for name, number in found.items()}


def _header(lines=VISIT):
    header = _ask(f"{lines}\n    page.get('Server-Timing')\n")
    if not header:
        fail("a header Server-Timing", "none", hint="header_set")
    return header


def page_comes():
    """the page of the view comes back"""
    kept = _ask(f"{VISIT}\n    [type(page).__name__, page.get('Content-Type')]\n")
    expect(kept, ["Page", "text/html"], of="what the middleware gives", hint="give_back")


def whole_time():
    """a request of 27.5 ms has app;dur=27.5"""
    expect(_durations(_header()).get("app"), 27.5, of="app in Server-Timing", places=1, hint="milliseconds")
    slow = _durations(_header(VISIT.replace("0.020, 0.003, 0.0045", "4, 2")))
    expect(slow, {"app": 6000.0, "db": 2000.0}, of="Server-Timing of a slow request", places=1, hint="milliseconds")


def database_time():
    """queries of 3 and 4.5 ms make db;dur=7.5, and without a query it is 0"""
    expect(_durations(_header()).get("db"), 7.5, of="db in Server-Timing", places=1, hint="all_queries")
    quiet = VISIT.replace("0.020, 0.003, 0.0045", "0.008")
    expect(_durations(_header(quiet)), {"app": 8.0, "db": 0.0}, of="Server-Timing", places=1)


def both_in_one():
    """both stand in one header, app;dur=27.5, db;dur=7.5"""
    if not re.fullmatch(r"app\s*;\s*dur=27\.50*\s*,\s*db\s*;\s*dur=7\.50*\s*", _header()):
        fail("app;dur=27.5, db;dur=7.5", _header(), hint="milliseconds")


def logged():
    """one line of level INFO names /events/jazz/, 27.5 ms and 2 queries"""
    lines = [line for line in _ask(f"{VISIT}\n    Note.lines\n") if "/events/jazz/" in line[1]]
    expect([line[0] for line in lines], ["INFO"], of="the levels of the lines with the path", hint="one_line")
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", lines[0][1])]
    near = [any(abs(number - wish) < 0.51 for number in numbers) for wish in (27.5, 2)]
    if near != [True, True] or 2.0 not in numbers:
        fail("27.5 and 2 in the line", lines[0][1], hint="one_line")


def each_request():
    """the next request starts from nothing: one query of 2 ms"""
    lines = f"""{VISIT}
    made.get_response = site(0.001, 0.002)
    Note.lines.clear()
    other = Timing(site(0.001, 0.002))
    first = other(Asked("/a/"))
    page = other(Asked("/b/"))
    [page.get("Server-Timing"), Note.lines[-1][1]]
    """
    header, line = _ask(lines)
    expect(
        _durations(header), {"app": 3.0, "db": 2.0}, of="Server-Timing of the next request", places=1, hint="start_anew"
    )
    if not re.search(r"(?<![\d.])1(?![\d.])", line):
        fail("1 query in the line", line, hint="start_anew")
