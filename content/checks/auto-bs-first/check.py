"""Quotes read out of a saved page; a stand-in plays Beautiful Soup."""

from judge import expect, expect_numbers, fail, run, source

FILES = ("quotes.py",)
STAND_INS = ("bs4",)
LONG = "It is never too late to be what you might have been, even on a rainy Tuesday in November."


def _page(*quotes):
    parts = [
        f'<div class="quote"><span class="text">“{text}”</span><span>by <small class="author">{author}</small></span>'
        f'<div class="tags">Tags: <a class="tag" href="/tag/x/">x</a></div></div>'
        for author, text in quotes
    ]
    head = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quotes</title></head><body>'
    return head + '<div class="header">Top quotes</div>' + "".join(parts) + "</body></html>"


def _lines(*quotes):
    """Give the lines that name an author."""
    done = run("quotes.py", files={"pages/quotes.html": _page(*quotes)})
    return [line for line in done.lines if any(author in line for author, _ in quotes)]


TEN = [(f"Writer {letter}", f"Thought of {letter}") for letter in "ABCDEFGHIJ"]


def a_line_each():
    """a page with ten quotes gives ten lines, one with two gives two"""
    expect(len(_lines(*TEN)), 10, of="lines with an author", hint="each_quote")
    expect(len(_lines(*TEN[:2])), 2, of="lines with an author", hint="each_quote")


def numbered():
    """the lines are numbered from 1 to 10"""
    for number, line in enumerate(_lines(*TEN), 1):
        expect_numbers(line, [number], hint="from_one")


def authors_and_texts():
    """each line has its own author and its own text"""
    for line, (author, text) in zip(_lines(*TEN), TEN, strict=False):
        if author not in line or text not in line:
            fail(f"{author} and {text}", line, hint="ask_the_quote")


def accents():
    """letters with accents come out right: André Gide, café"""
    line = "".join(_lines(("André Gide", "Ça va au café – naïve")))
    if "André Gide" not in line or "Ça va au café – naïve" not in line:
        fail("André Gide “Ça va au café – naïve”", line or "no such line", hint="as_bytes")


def cut():
    """a long text is cut after 60 letters"""
    line = "".join(_lines(("Mary Ann", LONG)))
    whole = f"“{LONG}”"
    if whole[:60] not in line and LONG[:60] not in line:
        fail(whole[:60], line, hint="sixty")
    if LONG[: 60 if "“" in line else 61] in line:
        fail(whole[:60], line, hint="sixty")


def no_network():
    """the page comes from the file, read as bytes"""
    work = source("quotes.py")
    expect(work.imports("requests"), False, of="requests is imported", hint="from_file")
    expect("rb" in work.text or "read_bytes" in work.text, True, of="the file is read as bytes", hint="as_bytes")
