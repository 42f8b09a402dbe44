"""Pasted invoices, read line by line."""

from judge import expect, raises, value

FILES = ("paste.py",)
HEAD, TAIL = "client;amount;due\n", ";1;2026-03-01\n"
SETUP = """
    good, faults = read({text!r})
    [[(client, cents, str(due)) for client, cents, due in good], [tuple(fault) for fault in faults]]
"""


def _read(text, good, faults=(), hint=None):
    got = value("paste.py", SETUP.format(text=text))
    expect(got, [good, list(faults)], of="good rows and faults", hint=hint)


def semicolons():
    """client;amount;due with 12,50 gives a row of 1250 cents"""
    _read("client;amount;due\nBakery;12,50;2026-03-05\n", [("Bakery", 1250, "2026-03-05")], hint="delimiter")


def others():
    """commas and tabs are found as well"""
    for mark in (",", "\t"):
        text = f"client{mark}amount{mark}due\nBakery{mark}12.50{mark}2026-03-05\n"
        _read(text, [("Bakery", 1250, "2026-03-05")], hint="delimiter")


def any_order():
    """Due, Note, AMOUNT and Client in this order are fine"""
    text = "Due;Note;AMOUNT;Client\n2026-03-05;hello;7;Club\n"
    _read(text, [("Club", 700, "2026-03-05")], hint="by_header")


def quoted():
    """a client in quotes may hold the delimiter"""
    text = 'client,amount,due\n"Lund, Ida",3,2026-01-31\n'
    _read(text, [("Lund, Ida", 300, "2026-01-31")], hint="csv_reader")


def faults():
    """12,5 in line 3 and 5.3.2026 in line 4 are faults, the others are read"""
    text = "client;amount;due\nA;1;2026-03-01\nB;12,5;2026-03-01\nC;3;5.3.2026\nD;4;2026-03-04\n"
    good = [("A", 100, "2026-03-01"), ("D", 400, "2026-03-04")]
    _read(text, good, [(3, "amount"), (4, "due")], hint="goes_on")


def too_long():
    """201 lines raise ValueError, and so do 65,537 bytes"""
    line = "A;1;2026-03-01\n"
    for text in ("client;amount;due\n" + line * 200, HEAD + "Ä" * 33_000 + TAIL, HEAD + "x" * 65_505 + TAIL):
        raises("paste.py", f"read({text!r})", "ValueError", hint="bounds")


def just_fits():
    """200 lines, the header among them, and 65,536 bytes are read"""
    expect(value("paste.py", f"len(read({HEAD + 'x' * 65_504 + TAIL!r})[0])"), 1, of="the good rows", hint="bounds")
    got = value("paste.py", f"len(read({'client;amount;due' + chr(10) + ('A;1;2026-03-01' + chr(10)) * 199!r})[0])")
    expect(got, 199, of="the good rows", hint="bounds")
