"""A page that is empty without a browser; stand-ins play the browser and the site."""

import json

from judge import expect, fail, run

FILES = ("first_browser.py",)
STAND_INS = ("bs4", "requests", "selenium")
JS = "https://quotes.toscrape.com/js/"
CLOCK = """
    import time
    class Clock:
        now = 5000.0
    def monotonic():
        Clock.now += 0.01
        return Clock.now
    def sleep(seconds):
        Clock.now += seconds
    time.monotonic = time.perf_counter = time.time = monotonic
    time.sleep = sleep
"""


def _page(count):
    quotes = "".join(f'<div class="quote"><span class="text">“{number}”</span></div>' for number in range(count))
    return f'<html><head><title>Quotes</title></head><body><div class="quotes">{quotes}</div></body></html>'


def _run(plain=0, rendered=10, breaks=""):
    web = {JS: {"text": _page(plain)}, "browser": {JS: {"html": _page(rendered)}}}
    before = f"import os\nos.environ['STAGE_BREAKS'] = {breaks!r}\n" + "\n".join(line[4:] for line in CLOCK.split("\n"))
    return run("first_browser.py", before=before, files={"web.json": json.dumps(web)}, crash=bool(breaks))


def _stage(done, key):
    """Give what the browser was told, of one kind."""
    lines = [json.loads(line) for line in done.files.get("stage.jsonl", "").splitlines()]
    return [line[key] for line in lines if key in line]


def both_counts():
    """it prints requests 0, browser 10"""
    _run().says("requests 0, browser 10", hint="two_ways")


def other_counts():
    """for a page with 3 and 7 it prints requests 3, browser 7"""
    _run(3, 7).says("requests 3, browser 7", hint="really_count")


def opens_headless():
    """the browser opens the page once, without a window"""
    done = _run()
    expect(
        [url.rstrip("/") for url in _stage(done, "get")],
        [JS.rstrip("/")],
        of="pages that the browser opened",
        hint="open_it",
    )
    arguments = " ".join(word for options in _stage(done, "options") for word in options)
    expect("headless" in arguments, True, of="the browser runs headless", hint="headless")


def picture():
    """js.png is saved while the page is open"""
    expect(_run().file("js.png", hint="save_it"), f"picture of {JS}", of="js.png", hint="save_it")


def quits():
    """the browser quits, once the work is done and after an error too"""
    expect(len(_stage(_run(), "quit")), 1, of="how often it quits", hint="in_finally")
    expect(len(_stage(_run(breaks="screenshot"), "quit")), 1, of="how often it quits after an error", hint="in_finally")


def asks_requests():
    """the same page is fetched with Requests"""
    calls = [json.loads(line)["url"] for line in _run().files.get("calls.jsonl", "").splitlines()]
    if not any(url.rstrip("/") == JS.rstrip("/") for url in calls):
        fail(JS, ", ".join(calls) or "no request", hint="two_ways")
