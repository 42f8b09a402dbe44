"""HTTP as plain bytes: what is sent, and how an answer is taken apart."""

from judge import expect, fail, gives, run, value

FILES = ("rawhttp.py",)

SERVER = """
    import io
    import socket

    PAGES = {"/": (b"200 OK", b"<h1>lab</h1>\\r\\n\\r\\nend"), "/missing": (b"404 File not found", b"no such page")}

    class Socket:
        def __init__(self, *kinds, **more):
            self.sent, self.left = b"", None

        def connect(self, place):
            with open("network.log", "a") as log:
                log.write(f"{place[0]}:{place[1]}\\n")

        def sendall(self, data, flags=0):
            self.sent += bytes(data)

        def send(self, data, flags=0):
            self.sent += bytes(data)
            return len(data)

        def recv(self, size, flags=0):
            if self.left is None:
                self.answer()
            part, self.left = self.left[:min(size, 7)], self.left[min(size, 7):]
            return part

        def answer(self):
            with open("sent.txt", "wb") as log:
                log.write(self.sent)
            path = (self.sent.split() + [b"", b""])[1].decode()
            status, body = PAGES.get(path, PAGES["/missing"])
            head = b"HTTP/1.0 " + status + b"\\r\\nServer: Lab/1.0\\r\\nContent-Length: " + str(len(body)).encode()
            self.left = head + b"\\r\\n\\r\\n" + body

        def makefile(self, mode="r", *more, **names):
            if self.left is None:
                self.answer()
            return io.BytesIO(self.left) if "b" in mode else io.StringIO(self.left.decode())

        def settimeout(self, seconds):
            pass

        def shutdown(self, how):
            pass

        def close(self):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass

    def create_connection(place, *more, **names):
        made = Socket()
        made.connect(place)
        return made

    socket.socket, socket.create_connection = Socket, create_connection
"""
ANSWER = (
    b"HTTP/1.0 404 Not Found\r\nServer: Lab/1.0\r\nLocation: http://x.test:80/a\r\nContent-TYPE: text/plain\r\n\r\n"
)


def _parsed(raw):
    got = value("rawhttp.py", f"parse_response({raw!r})", before=SERVER)
    if not isinstance(got, tuple) or len(got) != 3:
        fail("a tuple of status, headers and body", repr(got), hint="three_parts")
    if not isinstance(got[1], dict) or not all(isinstance(item, str) for pair in got[1].items() for item in pair):
        fail("headers in a dictionary of texts", repr(got[1]), hint="three_parts")
    return got


def status():
    """parse_response gives 404 as a number"""
    expect(_parsed(ANSWER + b"gone")[0], 404, of="the status", hint="three_parts")


def headers():
    """a header keeps its whole value, also http://x.test:80/a"""
    found = _parsed(ANSWER + b"gone")[1]
    expect({name.casefold(): text for name, text in found.items()}.get("location"), "http://x.test:80/a", of="location")
    expect(len(found), 3, of="the number of headers")


def lower_case():
    """Content-TYPE is stored as content-type"""
    expect("content-type" in _parsed(ANSWER + b"gone")[1], True, of="content-type is there", hint="lower_names")


def body():
    """the body is bytes, with an empty line in it and without"""
    gives("rawhttp.py", f"parse_response({ANSWER + b'gone'!r})[2]", b"gone", before=SERVER, hint="bytes_body")
    lines = f"parse_response({ANSWER!r} + b'one\\r\\n\\r\\ntwo')[2]"
    gives("rawhttp.py", lines, b"one\r\n\r\ntwo", before=SERVER, hint="first_empty_line")
    gives("rawhttp.py", f"parse_response({ANSWER!r})[2]", b"", before=SERVER)


def request():
    """the request begins with GET / and has Host and Connection: close"""
    sent = run("rawhttp.py", "/", before=SERVER).file("sent.txt")
    lines = [" ".join(line.split()) for line in sent.casefold().replace("\r", "").split("\n")]
    if not lines[0].startswith("get / http/1."):
        fail("GET / HTTP/1.1", sent, hint="request_lines")
    if not any(line.startswith("host: ") for line in lines) or "connection: close" not in lines:
        fail("Host and Connection: close", sent, hint="request_lines")
    if not sent.endswith("\r\n\r\n"):
        fail("an empty line at the end", repr(sent), hint="request_lines")


def whole_answer():
    """fetching / prints 200 and the body length, 19, and /missing prints 404"""
    run("rawhttp.py", "/", before=SERVER).shows(200, hint="read_to_end")
    expect(19 in run("rawhttp.py", "/", before=SERVER).numbers, True, of="19 is printed", hint="read_to_end")
    run("rawhttp.py", "/missing", before=SERVER).shows(404)
