"""A sink whose log no message can forge."""

from judge import expect, fail, gives, value

FILES = ("udp_sink.py",)

HANDLE = """
    import socketserver
    kinds = [kind for kind in list(globals().values()) if isinstance(kind, type)]
    kinds = [kind for kind in kinds if issubclass(kind, socketserver.BaseRequestHandler)]
    kinds = [kind for kind in kinds if kind.__module__ != "socketserver"]
    for data in {messages}:
        kinds[0]((data, None), ("127.0.0.1", 4711), None)
    open("udp.log", encoding="utf-8").read()
"""


def _log(*messages):
    return value("udp_sink.py", HANDLE.format(messages=list(messages)))


def plain_text():
    """clean(b"user ana logged in") gives the text as it is"""
    gives("udp_sink.py", 'clean(b"user ana logged in")', "user ana logged in")


def newlines():
    """clean(b"ok\\r\\nroot logged in") gives ok??root logged in"""
    gives("udp_sink.py", 'clean(b"ok\\r\\nroot logged in")', "ok??root logged in", hint="each_becomes")


def other_controls():
    """escape, tab, null and delete become ? as well"""
    gives("udp_sink.py", 'clean(b"a\\x1b[31mb\\tc\\x00d\\x7fe")', "a?[31mb?c?d?e", hint="all_controls")


def letters_stay():
    """letters such as é and ñ stay as they are"""
    gives("udp_sink.py", 'clean("café señor".encode())', "café señor", hint="not_only_ascii")


def one_line_each():
    """two messages give two lines in udp.log, also when one holds a newline"""
    lines = [line for line in _log(b"first", b"second\nforged").splitlines() if line.strip()]
    expect(len(lines), 2, of="the number of lines in udp.log", hint="one_line")
    for line, words in zip(lines, ("first", "second?forged"), strict=True):
        if words not in line:
            fail(f"{words} in udp.log", line, hint="one_line")


def who_and_when():
    """each line names the peer, 127.0.0.1, and the time"""
    line = _log(b"hello").strip()
    if "127.0.0.1" not in line:
        fail("127.0.0.1 in the line", line, hint="peer_and_time")
    rest = line.replace("127.0.0.1", "").replace("4711", "")
    if not any(letter.isdigit() for letter in rest):
        fail("a time in the line", line, hint="peer_and_time")
