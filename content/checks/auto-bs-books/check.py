"""A page of books as clean rows; stand-ins play the site and Beautiful Soup."""

import json

from judge import expect, fail, run, source

FILES = ("books1.py",)
STAND_INS = ("bs4", "requests")
SITE = "https://books.toscrape.com/"
ITEM = (
    '<li><article class="product_pod"><div class="image_container"><a href="c/a_1/index.html"><img src="a.jpg" alt="x"/></a></div>'
    '<p class="star-rating {stars}"><i class="icon-star"></i></p><h3><a href="c/a_1/index.html" title="{title}">{cut} ...</a></h3>'
    '<div class="product_price"><p class="price_color">£{price}</p><p class="instock availability"> In stock </p></div></article></li>'
)
BOOKS = [
    ("A Light in the Attic", "51.77", "Three", 3),
    ("Soumission, or: the café", "50.10", "One", 1),
    ("Sapiens", "9.50", "Five", 5),
    ("Olio", "123.00", "Two", 2),
    ("Set Me Free", "17.46", "Four", 4),
]


def _run(books=BOOKS):
    items = "".join(
        ITEM.format(title=title, cut=title[:5], price=price, stars=stars) for title, price, stars, _ in books
    )
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><ol class="row">{items}</ol></body></html>'
    told = {"text": page, "type": "text/html"}
    return run("books1.py", files={"web.json": json.dumps({SITE: told, f"{SITE}index.html": told}), "books1.csv": None})


def _columns(done, *names):
    rows = done.rows("books1.csv", hint="writes_file")
    head = [name.strip().lower() for name in rows[0]] if rows else []
    if any(name not in head for name in names) or any(len(row) < len(head) for row in rows):
        fail("title,price,stars", ",".join(head) or "an empty file", hint="writes_file")
    return [tuple(row[head.index(name)] for name in names) for row in rows[1:]]


def rows():
    """books1.csv has a row for each book below title,price,stars"""
    expect(len(_columns(_run(), "title", "price", "stars")), 5, of="rows below the header", hint="writes_file")
    expect(len(_columns(_run(BOOKS[:2]), "title")), 2, of="rows for a page of two books", hint="each_article")


def prices():
    """the prices are numbers alone, with both decimals: 51.77, 50.10"""
    expect(
        [price for (price,) in _columns(_run(), "price")],
        [book[1] for book in BOOKS],
        of="the prices",
        hint="no_stray_letter",
    )


def titles():
    """the titles are whole: A Light in the Attic"""
    expect(
        [title for (title,) in _columns(_run(), "title")],
        [book[0] for book in BOOKS],
        of="the titles",
        hint="whole_title",
    )


def stars():
    """the stars are numbers: Three is 3, One is 1"""
    expect(
        [stars for (stars,) in _columns(_run(), "stars")],
        [str(book[3]) for book in BOOKS],
        of="the stars",
        hint="word_to_number",
    )


def as_decimal():
    """the prices are made with Decimal, and the page is parsed from content"""
    expect(source("books1.py").calls("Decimal"), True, of="Decimal is called", hint="no_stray_letter")
    expect(".content" in source("books1.py").text, True, of="response.content is parsed", hint="no_stray_letter")
