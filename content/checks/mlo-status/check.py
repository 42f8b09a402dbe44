"""A page that says how the models are."""

from html.parser import HTMLParser

from judge import expect, gives, value

FILES = ("status.py",)
START = """
    from datetime import date
    day = date(2026, 4, 1)
    def model(name="m", psi=0.0, requests=100, failures=0, trained="2026-03-01"):
        return {"name": name, "psi": psi, "requests": requests, "failures": failures, "trained": trained}
"""


class _Rows(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows, self.heading, self.inside = [], "", ""

    def handle_starttag(self, tag, attrs):
        self.inside = tag if tag in ("td", "h1") else self.inside
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self.inside = "" if tag == self.inside else self.inside

    def handle_data(self, data):
        if self.inside == "td":
            self.rows[-1][-1] += data.strip()
        if self.inside == "h1":
            self.heading += data.strip()


def _read(lines):
    reader = _Rows()
    reader.feed(value("status.py", START + lines))
    return reader.heading, [row for row in reader.rows if row]


def red():
    """a PSI from 0.25 on or more than 5 percent failures are red"""
    lines = START + "    [colour(model(psi=p, failures=f), day) for p, f in ((0.25, 0), (0.0, 6), (0.24, 5), (0.0, 5))]"
    gives("status.py", lines, ["red", "red", "yellow", "green"], hint="red_first")


def yellow():
    """a PSI from 0.1 on or an age above 90 days is yellow"""
    lines = (
        START
        + "    [colour(model(psi=p, trained=t), day) for p, t in ((0.1, '2026-03-01'), (0.09, '2026-01-01'), (0.0, '2025-12-31'), (0.3, '2025-01-01'))]"
    )
    gives("status.py", lines, ["yellow", "green", "yellow", "red"], hint="days")


def quiet():
    """a model that nobody asked is green"""
    gives("status.py", START + "    colour(model(requests=0), day)", "green", hint="nobody")


def rows():
    """a row has name, colour and PSI; red comes first, then yellow, and names in order"""
    _, found = _read("    page([model('b'), model('c', 0.5), model('a'), model('d', 0.123), model('bad', 0.25)], day)")
    expect(
        found,
        [
            ["bad", "red", "0.25"],
            ["c", "red", "0.50"],
            ["d", "yellow", "0.12"],
            ["a", "green", "0.00"],
            ["b", "green", "0.00"],
        ],
        of="the rows",
        hint="worst_first",
    )


def heading():
    """the heading counts: 2 of 3 models need a look"""
    head, _ = _read("    page([model('a'), model('b', 0.2), model('c', 0.5)], day)")
    expect(head, "2 of 3 models need a look", of="the h1", hint="not_green")
    head, found = _read("    page([], day)")
    expect([head, found], ["0 of 0 models need a look", []], of="the page without models", hint="not_green")


def escaped():
    """a model called <b> is shown as <b>"""
    _, found = _read("    page([model('<b>x</b> & y')], day)")
    expect(found[0][0], "<b>x</b> & y", of="the name in the page", hint="markup")


def saved():
    """what page returns stands in status.html"""
    lines = (
        START
        + "    from pathlib import Path\n    text = page([model('müsli', 0.5)], day)\n    Path('status.html').read_text(encoding='utf-8') == text"
    )
    gives("status.py", lines, True, hint="file")
