"""All quotes from the JSON behind a page; a stand-in for requests answers."""

import json

from judge import expect, fail, run

FILES = ("api_quotes.py",)
STAND_INS = ("requests",)
API = "https://quotes.toscrape.com/api/quotes"
SLEEP = """
    import json, time
    def sleep(seconds):
        with open("calls.jsonl", "a") as log:
            log.write(json.dumps({"slept": seconds}) + "\\n")
    time.sleep = sleep
"""


def _web(*sizes):
    """Make a site with so many quotes on each page."""
    web, number = {}, 0
    for page, size in enumerate(sizes, 1):
        quotes = [{"text": f"quote {number + step} “é”", "author": {"name": "Ada"}} for step in range(size)]
        number += size
        told = {"has_next": page < len(sizes), "page": page, "quotes": quotes}
        web[f"{API}?page={page}"] = {"text": json.dumps(told), "type": "application/json"}
    return web


def _run(*sizes):
    return run("api_quotes.py", before=SLEEP, files={"web.json": json.dumps(_web(*sizes)), "quotes.json": None})


def _calls(done):
    return [json.loads(line) for line in done.files.get("calls.jsonl", "").splitlines()]


def all_pages():
    """of a site with 3 pages each page is asked for once, in order"""
    asked = [call["url"].rpartition("page=")[2] for call in _calls(_run(10, 10, 4)) if "url" in call]
    expect(asked, ["1", "2", "3"], of="the pages that were asked for", hint="has_next")


def by_params():
    """the page goes into params"""
    asked = [call["params"] for call in _calls(_run(10, 10)) if "url" in call]
    expect(asked, [{"page": "1"}, {"page": "2"}], of="params", hint="params")


def saved():
    """quotes.json is one list of all quotes"""
    found = _run(10, 10, 4).json("quotes.json", hint="one_list")
    if not isinstance(found, list) or not all(isinstance(quote, dict) for quote in found):
        fail("a list of quotes", str(found)[:200], hint="one_list")
    expect(len(found), 24, of="the number of quotes in quotes.json", hint="one_list")
    expect(
        [quote.get("text") for quote in found][::23],
        ["quote 0 “é”", "quote 23 “é”"],
        of="the first and the last text",
        hint="one_list",
    )


def one_page():
    """a site with one page is asked once"""
    done = _run(3)
    expect(sum("url" in call for call in _calls(done)), 1, of="the number of requests", hint="has_next")
    done.shows(3, 1, hint="prints_sum")


def printed():
    """it prints 24 quotes from 3 pages"""
    _run(10, 10, 4).says("24 quotes from 3 pages", hint="prints_sum")


def pauses():
    """between two pages it sleeps one second"""
    slept = [call["slept"] for call in _calls(_run(10, 10, 4)) if "slept" in call]
    expect((len(slept) in (2, 3), set(slept)), (True, {1}), of="two pauses of 1 second", hint="one_second")
