"""An HTTP request as bytes, and an answer taken apart."""

from judge import expect, fail, value

FILES = ("wire.py",)

PAGE = rb"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\n\r\nshelf"
MOVED = rb"HTTP/1.1 303 SEE OTHER\r\nLOCATION: http://127.0.0.1:8000/books\r\n\r\n"
GAPS = rb"HTTP/1.0 404 NOT FOUND\r\nServer: shelf\r\n\r\none\r\n\r\ntwo: 2\r\n"


def _request(method, path, host="127.0.0.1:8000"):
    made = value("wire.py", f"request_bytes({method!r}, {path!r}, {host!r})")
    if not isinstance(made, bytes):
        fail("bytes", repr(made), hint="encode_it")
    return made


def _answer(data):
    parts = value("wire.py", f"list(read_answer(b'{data.decode()}'))")
    if len(parts) != 3:
        fail("status, headers and body", repr(parts))
    return parts


def first_line():
    """a request starts with GET /books HTTP/1.1, or HEAD /nope HTTP/1.1"""
    for method, path in (("GET", "/books"), ("HEAD", "/nope")):
        made = _request(method, path)
        wanted = f"{method} {path} HTTP/1.1"
        expect(made.split(b"\r\n")[0].decode("latin-1"), wanted, of="the first line", hint="line_ends")


def fields():
    """it names the Host and asks for Connection: close"""
    lines = _request("GET", "/books", "shelf.test").split(b"\r\n")[1:]
    named = dict(line.lower().replace(b" ", b"").split(b":", 1) for line in lines if b":" in line)
    expect(named.get(b"host"), b"shelf.test", of="Host", hint="line_ends")
    expect(named.get(b"connection"), b"close", of="Connection", hint="line_ends")


def empty_line():
    """the headers end with an empty line, and every line ends with both signs"""
    made = _request("GET", "/books")
    expect(
        made.endswith(b"\r\n\r\n") and made.count(b"\r\n\r\n") == 1,
        True,
        of="one empty line, at the end",
        hint="line_ends",
    )
    expect(made.count(b"\n"), made.count(b"\r\n"), of="line ends", hint="line_ends")


def status():
    """the status of an answer is a number: 200, 303, 404"""
    for data, wanted in ((PAGE, 200), (MOVED, 303), (GAPS, 404)):
        expect(_answer(data)[0], wanted, of="the status")


def headers():
    """content-type is text/html; charset=utf-8, and location keeps its colons"""
    expect(_answer(PAGE)[1], {"content-type": "text/html; charset=utf-8", "content-length": "5"}, of="the headers")
    expect(_answer(MOVED)[1], {"location": "http://127.0.0.1:8000/books"}, of="the headers", hint="first_colon")


def body():
    """the body is b"shelf", an empty one is b"", and one may hold empty lines itself"""
    expect(_answer(PAGE)[2], b"shelf", of="the body", hint="first_gap")
    expect(_answer(MOVED)[2], b"", of="the body", hint="first_gap")
    expect(_answer(GAPS)[1:], [{"server": "shelf"}, b"one\r\n\r\ntwo: 2\r\n"], of="headers and body", hint="first_gap")
