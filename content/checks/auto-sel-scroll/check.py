"""An endless page, scrolled to its end; a stand-in plays the browser, and time passes in it at once."""

import json

from judge import expect, fail, run

FILES = ("scroll.py",)
STAND_INS = ("bs4", "selenium")
URL = "https://quotes.toscrape.com/scroll"
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


def _piece(first, count):
    return "".join(
        f'<div class="quote"><span class="text">“Thought {number}”</span><span>by <small class="author">Writer {number % 7}</small></span></div>'
        for number in range(first, first + count)
    )


def _run(*sizes, known=None, extra=()):
    """Scroll a page whose parts have these sizes; `known` quotes lie in quotes.json."""
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    pieces = [_piece(start, size) for start, size in zip(starts, sizes, strict=True)]
    html = (
        f'<html><body><h1>Quotes</h1><div class="quotes">{pieces[0]}</div><p id="loading">Loading...</p></body></html>'
    )
    count = sum(sizes) if known is None else known
    texts = [f"“Thought {number}”" for number in range(count)] + list(extra)
    quotes = [{"text": text, "author": {"name": "x", "slug": "x"}, "tags": []} for text in texts]
    files = {
        "web.json": json.dumps({"browser": {URL: {"html": html, "scroll": pieces[1:]}}}),
        "quotes.json": json.dumps(quotes),
    }
    return run("scroll.py", before=CLOCK, files={**files, "scrolled.json": None})


def _scrolls(done):
    return done.files.get("stage.jsonl", "").count('"scroll"')


def to_the_end():
    """a page that grows from 10 to 34 quotes gives 34 quotes, 0 differences"""
    _run(10, 10, 10, 4).says("34 quotes, 0 differences", hint="until_it_stops")


def short_page():
    """a page that doesn't grow gives its 6 quotes, and isn't scrolled on and on"""
    done = _run(6)
    done.says("6 quotes, 0 differences", hint="until_it_stops")
    expect(_scrolls(done) <= 2, True, of=f"it stops scrolling ({_scrolls(done)} times)", hint="until_it_stops")


def differences():
    """texts that only one side has are counted: 1 unknown and 2 missing are 3"""
    _run(10, 3, known=12, extra=["“Lost”", "“Gone”"]).says("13 quotes, 3 differences", hint="both_sides")


def saved():
    """scrolled.json is a list of all quotes, with text and author"""
    found = _run(10, 5).json("scrolled.json", hint="one_list")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        fail("a list of quotes", str(found)[:200], hint="one_list")
    expect(len(found), 15, of="the number of quotes in scrolled.json", hint="one_list")
    last = found[-1] if found else {}
    expect((last.get("text"), last.get("author")), ("“Thought 14”", "Writer 0"), of="the last quote", hint="one_list")


def thirty_rounds():
    """after 30 rounds it stops, however long the page is"""
    scrolls = _scrolls(_run(*[2] * 45))
    expect(29 <= scrolls <= 30, True, of=f"it scrolls 30 times (it was {scrolls})", hint="thirty")


def quits():
    """the browser is told to quit"""
    lines = [json.loads(line) for line in _run(3).files.get("stage.jsonl", "").splitlines()]
    expect(any("quit" in line for line in lines), True, of="the browser quits", hint="quit")
