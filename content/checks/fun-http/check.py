"""A request is written and a response is read, as the text that it is."""

from judge import gives

FILES = ("messages.py",)


def first_lines():
    r"""request("GET", "example.org", "/tea") gives its two lines and the empty one"""
    gives(
        "messages.py",
        'request("GET", "example.org", "/tea")',
        "GET /tea HTTP/1.1\r\nHost: example.org\r\n\r\n",
        hint="line_ends",
    )
    gives("messages.py", 'request("POST", "a.test", "/")', "POST / HTTP/1.1\r\nHost: a.test\r\n\r\n", hint="line_ends")


def not_found():
    """the response of the hour gives (404, {'server': 'tea'}, 'no tea')"""
    raw = r'"HTTP/1.1 404 Not Found\r\nServer: tea\r\n\r\nno tea"'
    gives("messages.py", f"read({raw})", (404, {"server": "tea"}, "no tea"), hint="three_parts")


def more_headers():
    """two headers are read, and a colon within a value stays"""
    raw = r'"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nLocation: http://a.test:80/\r\n\r\nhi"'
    wanted = (200, {"content-type": "text/plain", "location": "http://a.test:80/"}, "hi")
    gives("messages.py", f"read({raw})", wanted, hint="first_colon")


def body_with_gaps():
    """an empty line within the body stays in the body"""
    raw = r'"HTTP/1.1 200 OK\r\nA: b\r\n\r\none\r\n\r\ntwo"'
    gives("messages.py", f"read({raw})", (200, {"a": "b"}, "one\r\n\r\ntwo"), hint="first_empty")
    gives("messages.py", r'read("HTTP/1.1 204 No Content\r\nA: b\r\n\r\n")', (204, {"a": "b"}, ""), hint="first_empty")


def kinds():
    """200 is ok, 301 moved, 404 your fault, 503 their fault"""
    gives("messages.py", "[kind(n) for n in (200, 301, 404, 503)]", ["ok", "moved", "your fault", "their fault"])


def limits():
    """299, 300, 399, 400, 499 and 500 lie on the right side"""
    wanted = ["ok", "moved", "moved", "your fault", "your fault", "their fault"]
    gives("messages.py", "[kind(n) for n in (299, 300, 399, 400, 499, 500)]", wanted)
