"""The name of a static file with the hash of its content."""

from judge import expect, gives, value

FILES = ("hashed.py",)
STAND_INS = ("django",)
CSS = b"body { color: navy; }\n"


def _named(name, data, wanted, hint=None):
    gives("hashed.py", f"hashed_name({name!r}, {data!r})", wanted, hint=hint)


def css():
    """site.css with its content is named site.089b6086d714.css"""
    _named("site.css", CSS, "site.089b6086d714.css", hint="of_content")


def other_content():
    """one more space in it gives another name: site.3927ff70b2ae.css"""
    _named("site.css", CSS + b" ", "site.3927ff70b2ae.css", hint="of_content")


def same_content():
    """two files with the same content share the hash, and keep their own names"""
    _named("print.css", CSS, "print.089b6086d714.css", hint="of_content")


def last_ending():
    """menu.min.js keeps its .min: the hash stands before the last ending"""
    _named("menu.min.js", b"open()", "menu.min.bc236d7592f9.js", hint="which_dot")


def folder():
    """a folder stays, with the dots in its name: lib.v2/icons.svg"""
    _named("lib.v2/icons.svg", b"<svg/>", "lib.v2/icons.677433a0892a.svg", hint="which_dot")


def empty():
    """an empty file has a hash as well, and bytes that are no text are fine"""
    _named("empty.txt", b"", "empty.d41d8cd98f00.txt", hint="of_content")
    got = value("hashed.py", "hashed_name('dot.png', bytes([137, 80, 255, 0]))")
    expect(got, "dot.f97fd22ff80e.png", of="hashed_name of four bytes", hint="as_bytes")
