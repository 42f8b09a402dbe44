"""A package that watches prices; stand-ins play the site, Requests and Beautiful Soup."""

import json

from judge import expect, fail, run, source

FILES = ("bookwatch/__main__.py", "bookwatch/fetch.py", "bookwatch/parse.py", "bookwatch/store.py")
STAND_INS = ("bs4", "urllib3")
SITE = "https://books.toscrape.com/"
NAV = (
    '<ul class="nav nav-list"><li><a href="catalogue/category/books_1/index.html">Books</a><ul>'
    '<li><a href="catalogue/category/books/travel_2/index.html">\n Travel \n</a></li>'
    '<li><a href="catalogue/category/books/poetry_23/index.html">\n Poetry \n</a></li></ul></li></ul>'
)
ITEM = (
    '<li><article class="product_pod"><div class="image_container"><a href="../../../{slug}/index.html"><img src="x.jpg" alt="{title}"/></a></div>'
    '<p class="star-rating Two"><i class="icon-star"></i></p><h3><a href="../../../{slug}/index.html" title="{title}">{title:.8} ...</a></h3>'
    '<div class="product_price"><p class="price_color">£{price}</p><p class="instock availability"><i class="icon-ok"></i> In stock </p></div></article></li>'
)
DETAIL = (
    '<article class="product_page"><div class="col-sm-6 product_main"><h1>{title}</h1><p class="price_color">£{price}</p></div>'
    '<table class="table table-striped"><tr><th>UPC</th><td>{upc}</td></tr><tr><th>Product Type</th><td>Books</td></tr>'
    "<tr><th>Price (excl. tax)</th><td>£{price}</td></tr><tr><th>Price (incl. tax)</th><td>£{price}</td></tr><tr><th>Tax</th><td>£0.00</td></tr>"
    "<tr><th>Availability</th><td>In stock (19 available)</td></tr><tr><th>Number of reviews</th><td>0</td></tr></table></article>"
)
BOOKS = {
    "travel_2": {"himalayas_981": ("Only the Himalayas", "45.17"), "provence_115": ("A Year in Provence", "56.88")},
    "poetry_23": {"attic_1000": ("A Light in the Attic", "51.77"), "olio_984": ("Olio and More", "23.80")},
}
LOOK = """
import datetime, json, os, runpy, sys, time
true_time, offset = time.time, 0
time.time = lambda: true_time() + offset
time.sleep = lambda seconds: None
class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())
class DateTime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    today = utcnow = now
datetime.date, datetime.datetime = Date, DateTime
with open("webs.json", encoding="utf-8") as file:
    steps = json.load(file)
for web, words in steps:
    with open("web.json", "w", encoding="utf-8") as file:
        json.dump(web, file)
    for name in [name for name in sys.modules if name.partition(".")[0] in ("bookwatch", "polite", "cache")]:
        del sys.modules[name]
    sys.argv = ["bookwatch", *words]
    code = 0
    print("\\n=====")
    try:
        runpy.run_module("bookwatch", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code or 0
    print("\\nCODE", code)
    offset += 172800
"""


def _web(books=BOOKS, broken=()):
    """Make the site: its home page, a page for each category, and a page for each book."""

    def page(body):
        return {"text": f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'}

    web = {SITE: page(NAV), f"{SITE}index.html": page(NAV)}
    for category, row in books.items():
        items = "".join(ITEM.format(slug=slug, title=title, price=price) for slug, (title, price) in row.items())
        web[f"{SITE}catalogue/category/books/{category}/index.html"] = page(f"<ol>{items}</ol>")
        for slug, (title, price) in row.items():
            web[f"{SITE}catalogue/{slug}/index.html"] = page(DETAIL.format(title=title, price=price, upc=f"upc{slug}"))
    for category in broken:
        web[f"{SITE}catalogue/category/books/{category}/index.html"] = {"status": 503, "text": "busy"}
    return web


def _days(*steps):
    """Run it on several days, each with its site and its words; give (lines, code) of each."""
    done = run("look.py", files={"webs.json": json.dumps(steps), "look.py": LOOK})
    found = []
    for part in done.stdout.split("=====")[1:]:
        lines = [line.strip() for line in part.splitlines() if line.strip()]
        code = next((line.removeprefix("CODE ") for line in lines if line.startswith("CODE ")), "")
        found.append(([line for line in lines if line.startswith(("NEW", "CHANGED", "FAILED"))], code))
    return found


def _with(category, slug, title, price):
    return {**BOOKS, category: {**BOOKS[category], slug: (title, price)}}


def _has(lines, word, *parts, hint):
    if not any(line.startswith(word) and all(part in line for part in parts) for line in lines):
        fail(f"{word} {' '.join(parts)}", "\n".join(lines) or "no such line", hint=hint)


def new_books():
    """the first run names four new books with their prices, and ends with 0"""
    lines, code = _days((_web(), ["travel", "poetry"]))[0]
    for row in BOOKS.values():
        for title, price in row.values():
            _has(lines, "NEW", title, price, hint="new_line")
    expect((len(lines), code), (4, "0"), of="lines, and the exit code", hint="new_line")


def one_category():
    """with travel alone only its two books are named"""
    lines, _ = _days((_web(), ["travel"]))[0]
    expect(len(lines), 2, of="the number of lines", hint="by_argument")
    _has(lines, "NEW", "A Year in Provence", hint="by_argument")


def nothing_new():
    """two days later, with the same prices, there is nothing to tell"""
    lines, code = _days((_web(), ["travel", "poetry"]), (_web(), ["travel", "poetry"]))[1]
    expect((lines, code), ([], "0"), of="lines, and the exit code", hint="remembers")


def changed_price():
    """a price that went from 45.17 to 39.99 is CHANGED, and a new book is NEW"""
    later = _with("travel_2", "himalayas_981", "Only the Himalayas", "39.99")
    later = {**later, "poetry_23": {**later["poetry_23"], "quest_5": ("The Quest", "7.05")}}
    lines, _ = _days((_web(), ["travel", "poetry"]), (_web(later), ["travel", "poetry"]))[1]
    _has(lines, "CHANGED", "Only the Himalayas", "45.17", "39.99", hint="old_and_new")
    _has(lines, "NEW", "The Quest", "7.05", hint="new_line")
    expect(len(lines), 2, of="the number of lines", hint="remembers")


def failures():
    """when the travel page is down, it is FAILED, poetry is still read, and the exit code is 1"""
    lines, code = _days((_web(broken=["travel_2"]), ["travel", "poetry"]))[0]
    _has(lines, "FAILED", "travel_2", hint="goes_on")
    _has(lines, "NEW", "Olio and More", hint="goes_on")
    expect(code, "1", of="the exit code", hint="goes_on")


def one_door():
    """only fetch.py touches the network"""
    for name in FILES:
        touches = source(name).imports("requests") or source(name).imports("urllib3")
        if touches and not name.endswith("fetch.py"):
            fail("requests in fetch.py alone", f"requests in {name}", hint="only_fetch")
