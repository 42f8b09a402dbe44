"""A small app from the form to the database."""

from html.parser import HTMLParser

from judge import expect, gives, value

FILES = ("app.py",)
START = """
    import io
    from urllib.parse import urlencode
    def call(method, path="/", **fields):
        body, seen = urlencode(fields).encode(), []
        environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": "", "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body + b"&title=late"),
                   "CONTENT_TYPE": "application/x-www-form-urlencoded", "SERVER_NAME": "localhost", "SERVER_PORT": "8000", "wsgi.url_scheme": "http"}
        parts = application(environ, lambda status, headers, *more: seen.append((status, dict(headers))))
        return [seen[0][0][:3], {key.lower(): held for key, held in seen[0][1].items()}, b"".join(parts).decode()]
"""


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.values, self.tags, self.inside = [], {}, [], False

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append(tag)
        if tag == "a":
            self.inside = True
            self.links.append([attrs.get("href"), ""])
        if tag == "input":
            self.values[attrs.get("name")] = attrs.get("value") or ""

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "a"

    def handle_data(self, data):
        if self.inside:
            self.links[-1][1] += data


def _read(text):
    page = _Page()
    page.feed(text)
    return page


def form():
    """GET / is 200, HTML in UTF-8, and has a form with title and url"""
    status, headers, text = value("app.py", START + "    call('GET')")
    expect([status, "text/html" in headers.get("content-type", "")], ["200", True], of="the answer", hint="start")
    page = _read(text)
    expect(
        ["form" in page.tags, "title" in page.values, "url" in page.values, page.links],
        [True, True, True, []],
        of="the form",
        hint="start",
    )


def added():
    """a good link gets 303 to /, and stands in the list, newest first"""
    lines = (
        START
        + "    a = call('POST', title=' Söup ', url='https://a.example/?x=1&y=2')\n    b = call('POST', title='Tea', url='http://b.example')\n    [a[0], a[1].get('location'), b[0], call('GET')[2]]"
    )
    first, to, second, text = value("app.py", lines)
    expect([first, to, second], ["303", "/", "303"], of="the answers", hint="see_other")
    expect(
        _read(text).links,
        [["http://b.example", "Tea"], ["https://a.example/?x=1&y=2", "Söup"]],
        of="the links",
        hint="newest",
    )


def refused():
    """a blank title or another kind of address gets 422, and nothing is stored"""
    lines = (
        START
        + "    [call('POST', title=t, url=u)[0] for t, u in (('  ', 'http://a'), ('Tea', 'javascript:alert(1)'), ('Tea', ''))] + [call('POST')[0], call('GET')[2]]"
    )
    *answers, text = value("app.py", lines)
    expect(answers, ["422"] * 4, of="the answers", hint="both_fields")
    expect(_read(text).links, [], of="the links", hint="both_fields")


def refilled():
    """after a 422 the form still holds what was typed"""
    text = value("app.py", START + "    call('POST', title='Tea \" <b>', url='ftp://a')[2]")
    page = _read(text)
    expect(
        [page.values.get("title"), page.values.get("url"), "b" in page.tags],
        ['Tea " <b>', "ftp://a", False],
        of="the fields",
        hint="typed",
    )


def escaped():
    """a title of <b>x</b> is shown as it is"""
    lines = START + "    call('POST', title='<b>x</b>', url='http://a/\"><i>')\n    call('GET')[2]"
    page = _read(value("app.py", lines))
    expect(
        [page.links, "b" in page.tags, "i" in page.tags],
        [[['http://a/"><i>', "<b>x</b>"]], False, False],
        of="the list",
        hint="markup",
    )


def kept():
    """links lie in links.db and outlive the program; another path is 404"""
    lines = (
        START
        + "    call('POST', title='Tea', url='http://b.example')\n    import sqlite3\n    found = sqlite3.connect('links.db').execute('select count(*) from links').fetchone()\n    [list(found), call('GET', '/nope')[0]]"
    )
    gives("app.py", lines, [[1], "404"], hint="database")
