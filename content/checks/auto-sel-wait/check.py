"""Waiting for an element instead of the clock; a stand-in plays the browser, and time passes in it at once."""

import json
import re

from judge import expect, fail, run, source

FILES = ("waiting.py",)
STAND_INS = ("bs4", "selenium")
URL = "https://quotes.toscrape.com/js-delayed/"
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


def _run(late=10, count=10):
    quotes = "".join(f'<div class="quote"><span class="text">“{number}”</span></div>' for number in range(count))
    empty = '<html><body><div class="quotes"></div></body></html>'
    full = empty.replace("</div>", f"{quotes}</div>")
    web = {"browser": {URL: {"html": empty, "late": late, "late_html": full}}}
    return run("waiting.py", before=CLOCK, files={"web.json": json.dumps(web)})


def _line(done, words):
    return next((line for line in done.lines if words in line), "")


def _seconds(done, words):
    """Give the numbers of a line beside its count."""
    line = _line(done, words).replace(words, "")
    return [float(number) for number in re.findall(r"\d+(?:[.]\d+)?", line)]


def all_quotes():
    """10 quotes are reported, 6 for a page with six"""
    for count in (10, 6):
        if not _line(_run(count=count), f"{count} quotes"):
            fail(f"{count} quotes", _run(count=count).stdout, hint="wait_for_all")


def time_waited():
    """the seconds are those that it took: about 10, or 4 where they come sooner"""
    for late in (10, 4):
        done = _run(late=late)
        if not any(late - 0.6 <= number <= late + 1.1 for number in _seconds(done, "10 quotes")):
            fail(f"10 quotes after about {late} seconds", _line(done, "10 quotes") or done.stdout, hint="measure")


def gives_up():
    """for what never comes it gives up after 3 s"""
    _run().says("gave up after 3 s", hint="catch_it")


def picture():
    """timeout.png is saved then"""
    expect(_run().file("timeout.png", hint="save_it"), f"picture of {URL}", of="timeout.png", hint="save_it")


def no_sleep():
    """it waits for the element: no fixed sleep"""
    expect(source("waiting.py").calls("sleep"), False, of="sleep is called", hint="no_sleep")
    expect(source("waiting.py").calls("WebDriverWait"), True, of="WebDriverWait is called", hint="no_sleep")


def quits():
    """the browser is told to quit"""
    lines = [json.loads(line) for line in _run().files.get("stage.jsonl", "").splitlines()]
    expect(any("quit" in line for line in lines), True, of="the browser quits", hint="quit")
