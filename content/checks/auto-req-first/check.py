"""A first page, fetched with a time limit and kept as bytes; a stand-in for requests answers."""

import json

from judge import expect, expect_numbers, fail, run

FILES = ("fetch.py",)
STAND_INS = ("requests",)
HOME = "https://quotes.toscrape.com/"
PAGE = "<html><body>“Ça va” – naïve café</body></html>\n"
OTHER = "<p>" + "é" * 300 + "</p>"


def _fetch(text=PAGE, kind="text/html; charset=utf-8", status=200):
    return run("fetch.py", files={"web.json": json.dumps({HOME: {"text": text, "type": kind, "status": status}})})


def _calls(done):
    return [json.loads(line) for line in done.files.get("calls.jsonl", "").splitlines()]


def asks():
    """the home page of quotes.toscrape.com is fetched, once"""
    calls = [call["url"].rstrip("/") for call in _calls(_fetch())]
    expect(calls, [HOME.rstrip("/")], of="the addresses that were asked", hint="one_get")


def time_limit():
    """it waits 10 seconds at most"""
    expect([call["timeout"] for call in _calls(_fetch())], [10], of="the timeout", hint="timeout")


def status():
    """the status is printed: 200"""
    _fetch().shows(200, hint="attributes")
    _fetch(status=503).shows(503, hint="attributes")


def content_type():
    """the content type is printed: text/html"""
    _fetch().says("text/html", hint="attributes")
    _fetch(kind="application/xhtml+xml").says("application/xhtml+xml", hint="attributes")


def number_of_bytes():
    """the number of bytes is printed, 56 for a page with some accents, 607 for another"""
    for text in (PAGE, OTHER):
        expect_numbers(_fetch(text).stdout, [len(text.encode())], hint="bytes_not_letters")


def saved():
    """pages/quotes.html holds the same bytes, whatever the server says about them"""
    for kind in ("text/html; charset=utf-8", "text/html"):
        page = _fetch(kind=kind).file("pages/quotes.html", hint="as_bytes")
        if page != PAGE:
            fail(PAGE.strip(), page.strip(), hint="as_bytes")
