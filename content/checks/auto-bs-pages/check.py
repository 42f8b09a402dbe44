"""A crawler that follows the next link to its end; stand-ins play the site, the cache and Beautiful Soup."""

import json

from judge import expect, fail, run, value

FILES = ("all_quotes.py",)
STAND_INS = ("bs4", "requests")
HOME = "https://quotes.toscrape.com/"
OTHER = "https://example.org/catalogue/"


def _page(number, size, onward=""):
    quotes = "".join(
        f'<div class="quote"><span class="text">“Thought {number}-{step} é”</span><span>by <small class="author">Writer {step}</small></span>'
        '<div class="tags"><a class="tag" href="/tag/x/">x</a></div></div>'
        for step in range(size)
    )
    link = (
        f'<nav><ul class="pager"><li class="next"><a href="{onward}">Next <span>→</span></a></li></ul></nav>'
        if onward
        else ""
    )
    back = '<ul class="pager"><li class="previous"><a href="/page/1/">Previous</a></li></ul>' if number > 1 else ""
    return {"text": f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{quotes}{back}{link}</body></html>'}


def _site(*sizes, loop=""):
    """Make a site with so many quotes on each page; `loop` is where the last page leads."""
    web = {}
    for number, size in enumerate(sizes, 1):
        onward = f"/page/{number + 1}/" if number < len(sizes) else loop
        web[f"{HOME}page/{number}/"] = _page(number, size, onward)
    web[HOME] = web[f"{HOME}page/1/"]
    return web


def _run(web, *args):
    return run("all_quotes.py", *args, files={"web.json": json.dumps(web), "quotes.jsonl": None})


def whole_site():
    """a site of 3 pages with 10, 10 and 4 quotes gives 24 quotes, 3 pages"""
    done = _run(_site(10, 10, 4))
    done.says("24 quotes, 3 pages", hint="next_link")
    done.never_says("-24", "-3", hint="next_link")


def one_page():
    """a site with one page gives its quotes and 1 pages"""
    _run(_site(6)).says("6 quotes, 1 page", hint="no_next")


def json_lines():
    """quotes.jsonl has one object a line, with text and author"""
    text = _run(_site(2, 1)).file("quotes.jsonl", hint="a_line_each")
    try:
        found = [json.loads(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        fail("one JSON object a line", text[:300], hint="a_line_each")
    if not all(isinstance(one, dict) for one in found):
        fail("one JSON object a line", text[:300], hint="a_line_each")
    pairs = [(str(one.get("text")).strip("“”"), one.get("author")) for one in found]
    expect(
        pairs,
        [("Thought 1-0 é", "Writer 0"), ("Thought 1-1 é", "Writer 1"), ("Thought 2-0 é", "Writer 0")],
        of="the quotes",
        hint="a_line_each",
    )


def limited():
    """--max-pages 2 stops after two pages; without it 20 are the most"""
    done = _run(_site(3, 3, 3), "--max-pages", "2")
    done.says("6 quotes, 2 pages", hint="limit")
    calls = [line for line in done.files.get("calls.jsonl", "").splitlines() if line]
    expect(len(calls), 2, of="pages that were fetched", hint="limit")
    _run(_site(*[1] * 23)).says("20 quotes, 20 pages", hint="limit")


def no_circles():
    """a last page that leads back to an earlier one ends the walk"""
    _run(_site(2, 2, 2, loop="/page/2/")).says("6 quotes, 3 pages", hint="seen_before")


def relative_links():
    """pages(start, limit) follows page-2.html from /catalogue/page-1.html too"""
    web = {
        f"{OTHER}page-1.html": _page(1, 1, "page-2.html"),
        f"{OTHER}page-2.html": _page(2, 1, "page-3.html"),
        f"{OTHER}page-3.html": _page(3, 1),
    }
    web |= _site(1)
    lines = f"[(soup.select_one('.text') or soup).get_text().strip('“”') for soup in pages({OTHER + 'page-1.html'!r}, {{}})]"
    for limit, wanted in ((9, 3), (2, 2)):
        found = value("all_quotes.py", lines.format(limit), files={"web.json": json.dumps(web)})
        expect(
            found,
            [f"Thought {number}-0 é" for number in range(1, wanted + 1)],
            of=f"the pages up to {limit}",
            hint="joined",
        )
