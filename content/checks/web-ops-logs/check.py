"""One id for a request: kept while the view runs, sent back, and written into every line."""

import json

from judge import expect, fail, value

FILES = ("config/logs.py",)
STAND_INS = ("django",)
SITE = """
    import logging

    class Names(dict):
        def __init__(self, pairs=()):
            super().__init__({key.lower(): text for key, text in dict(pairs).items()})

        def get(self, key, default=None):
            return super().get(key.lower(), default)

        def __getitem__(self, key):
            return super().__getitem__(key.lower())

        def __setitem__(self, key, text):
            super().__setitem__(key.lower(), text)

        def __contains__(self, key):
            return super().__contains__(key.lower())

    class Page:
        status_code = 200

        def __init__(self):
            self.headers = Names()

        def __setitem__(self, key, text):
            self.headers[key] = text

        def __getitem__(self, key):
            return self.headers[key]

    class Asked:
        method, path = "GET", "/events/"

        def __init__(self, number=None):
            sent = {"X-Request-ID": number} if number else {}
            self.headers = Names(sent)
            self.META = {"HTTP_X_REQUEST_ID": number} if number else {}

    seen = []

    def view(request):
        seen.append(request_id.get())
        return Page()

    def line(text, *args, name="agora.events", level=logging.WARNING):
        record = logging.LogRecord(name, level, "views.py", 12, text, args, None)
        return JsonFormatter().format(record)
"""


def _ask(lines):
    return value("config/logs.py", f"{SITE}\n    {lines}\n")


def _line(call):
    text = _ask(call)
    try:
        found = json.loads(text)
    except (ValueError, TypeError):
        fail("one line of JSON", str(text), hint="json_line")
    if not isinstance(found, dict):
        fail("an object of JSON", text, hint="json_line")
    return found


def sent_back():
    """a request with X-Request-ID: 7f3a gets the header back"""
    expect(
        _ask('RequestId(view)(Asked("7f3a")).headers.get("X-Request-ID")'), "7f3a", of="the header", hint="header_back"
    )


def in_the_view():
    """while the view runs request_id holds 7f3a"""
    expect(_ask('[RequestId(view)(Asked("7f3a")), seen][1]'), ["7f3a"], of="request_id in the view", hint="set_before")


def new_ids():
    """two requests without the header get two ids, and each answer carries its own"""
    lines = """made = RequestId(view)
    headers = [made(Asked()).headers.get("X-Request-ID") for _ in range(2)]
    [headers, seen]
    """
    headers, seen = _ask(lines)
    if not all(isinstance(one, str) and one for one in headers) or len(set(headers)) != 2:
        fail("two different ids", repr(headers), hint="fresh_one")
    expect(seen, headers, of="the ids in the view", hint="set_before")


def gone_after():
    """after the request the id is gone again"""
    lines = """was = request_id.get(None)
    RequestId(view)(Asked("7f3a"))
    request_id.get(None) == was
    """
    expect(_ask(lines), True, of="request_id afterwards is what it was before", hint="take_back")


def json_fields():
    """a line has time, level, logger, message and id: WARNING, agora.events, seat 4 taken"""
    found = _line('line("seat %d taken", 4)')
    expect(
        [key for key in ("time", "level", "logger", "message", "id") if key in found],
        ["time", "level", "logger", "message", "id"],
        of="the keys",
        hint="five_keys",
    )
    expect(
        [found["level"], found["logger"], found["message"]],
        ["WARNING", "agora.events", "seat 4 taken"],
        of="level, logger, message",
        hint="get_message",
    )


def line_has_id():
    """the line of a request carries its id, b0b5"""
    lines = """written = []

    def talking(request):
        written.append(line("booked", name="agora.api", level=logging.INFO))
        return Page()

    RequestId(talking)(Asked("b0b5"))
    written[0]
    """
    found = _line(lines)
    expect(
        [found.get("id"), found.get("level"), found.get("logger")],
        ["b0b5", "INFO", "agora.api"],
        of="id, level, logger",
        hint="read_it",
    )


def one_line():
    """a message with a line break or with quotes stays one line of JSON"""
    text = str(_ask("""line('said "no"\\nand left')"""))
    expect(text.count("\n"), 0, of="how many line breaks a line has", hint="json_line")
    expect(
        _line("""line('said "no"\\nand left')""")["message"], 'said "no"\nand left', of="the message", hint="json_line"
    )
