"""From the list of a category to the page of each book; stand-ins play the site and Beautiful Soup."""

import json

from judge import expect, fail, run

FILES = ("travel.py",)
STAND_INS = ("bs4", "requests")
SITE = "https://books.toscrape.com/"
CATEGORY = "catalogue/category/books/travel_2/index.html"
NAV = (
    '<ul class="nav nav-list"><li><a href="catalogue/category/books_1/index.html">Books</a><ul>'
    f'<li><a href="{CATEGORY}">\n Travel \n</a></li><li><a href="catalogue/category/books/poetry_23/index.html">\n Poetry \n</a></li></ul></li></ul>'
)
ITEM = (
    '<li><article class="product_pod"><p class="star-rating Two"></p><h3><a href="../../../{slug}/index.html" title="{title}">{title:.8} ...</a></h3>'
    '<div class="product_price"><p class="price_color">£{gross}</p><p class="instock availability"> In stock </p></div></article></li>'
)
DETAIL = (
    '<article class="product_page"><div class="product_main"><h1>{title}</h1><p class="price_color">£{gross}</p></div>'
    '<table class="table table-striped"><tr><th>UPC</th><td>{upc}</td></tr><tr><th>Product Type</th><td>Books</td></tr>'
    "<tr><th>Price (excl. tax)</th><td>£{price}</td></tr><tr><th>Price (incl. tax)</th><td>£{gross}</td></tr><tr><th>Tax</th><td>£1.00</td></tr>"
    "<tr><th>Availability</th><td>In stock ({stock} available)</td></tr><tr><th>Number of reviews</th><td>0</td></tr></table></article>"
)
BOOKS = [
    {
        "slug": "himalayas_981",
        "title": "It's Only the Himalayas",
        "upc": "a22",
        "price": "45.17",
        "gross": "46.17",
        "stock": 19,
    },
    {
        "slug": "provence_115",
        "title": "A Year in Provence (Provence #1)",
        "upc": "b05",
        "price": "156.88",
        "gross": "157.88",
        "stock": 6,
    },
    {
        "slug": "places_1",
        "title": "1,000 Places to See – before café",
        "upc": "228ba",
        "price": "9.50",
        "gross": "10.50",
        "stock": 1,
    },
    {
        "slug": "tuscan_504",
        "title": "Under the Tuscan Sun",
        "upc": "a94",
        "price": "37.33",
        "gross": "38.33",
        "stock": 7,
    },
]


def _page(body):
    return {
        "text": f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>',
        "type": "text/html",
    }


def _run(books=BOOKS):
    items = "".join(ITEM.format(**book) for book in books)
    web = {SITE: _page(NAV), f"{SITE}index.html": _page(NAV), SITE + CATEGORY: _page(f"<ol>{items}</ol>")}
    web |= {f"{SITE}catalogue/{book['slug']}/index.html": _page(DETAIL.format(**book)) for book in books}
    sleep = "import time\ntime.sleep = lambda seconds: None"
    return run("travel.py", before=sleep, files={"web.json": json.dumps(web), "travel.csv": None})


def _columns(done, *names):
    rows = done.rows("travel.csv", hint="writes_file")
    head = [name.strip().lower() for name in rows[0]] if rows else []
    if any(name not in head for name in names) or any(len(row) < len(head) for row in rows):
        fail("upc,title,price,stock", ",".join(head) or "an empty file", hint="writes_file")
    return [tuple(row[head.index(name)] for name in names) for row in rows[1:]]


def each_book():
    """travel.csv has a row for each book, with its UPC and its whole title"""
    wanted = sorted((book["upc"], book["title"]) for book in BOOKS)
    expect(sorted(_columns(_run(), "upc", "title")), wanted, of="UPC and title", hint="each_page")


def few_books():
    """a category with one book gives one row"""
    expect(len(_columns(_run(BOOKS[:1]), "upc")), 1, of="rows below the header", hint="each_page")


def prices():
    """the price is the one without tax, with no sign before it: 45.17"""
    found = dict(_columns(_run(), "upc", "price"))
    for book in BOOKS:
        expect(found.get(book["upc"]), book["price"], of=f"the price of {book['title']}", hint="without_tax")


def stock():
    """the stock is a number: 19 for In stock (19 available)"""
    found = dict(_columns(_run(), "upc", "stock"))
    for book in BOOKS:
        expect(found.get(book["upc"]), str(book["stock"]), of=f"the stock of {book['title']}", hint="by_regex")


def by_price():
    """the cheapest stands first, the dearest last: 9.50 before 45.17 before 156.88"""
    found = [float(price) for (price,) in _columns(_run(), "price") if price.replace(".", "").isdigit()]
    expect(found, sorted(float(book["price"]) for book in BOOKS), of="the prices in their order", hint="as_numbers")
