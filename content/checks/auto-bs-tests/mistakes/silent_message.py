# fails: missing_fields
# hint: parse_error
import re
from decimal import Decimal

from bs4 import BeautifulSoup

STARS = {"One": 1, "Two": 2, "Three": 3, "Four": 4, "Five": 5}


class ParseError(ValueError):
    """A required field is missing in a page."""


def soup_of(html):
    return BeautifulSoup(html, "html.parser")


def need(tag, selector, field):
    """Give the element of a required field."""
    found = tag.select_one(selector)
    if found is None:
        raise ParseError("something is missing")
    return found


def parse_quotes(html):
    return [
        {
            "text": need(quote, ".text", "text").get_text(),
            "author": need(quote, ".author", "author").get_text(),
            "tags": [tag.get_text() for tag in quote.select("a.tag")],
        }
        for quote in soup_of(html).select("div.quote")
    ]


def parse_books(html):
    return [
        {
            "title": need(book, "h3 a", "title")["title"],
            "price": Decimal(need(book, ".price_color", "price").get_text().lstrip("Â£")),
            "stars": STARS[need(book, ".star-rating", "stars")["class"][1]],
        }
        for book in soup_of(html).select("article.product_pod")
    ]


def parse_detail(html):
    soup = soup_of(html)
    table = {row.th.get_text(): row.td.get_text() for row in soup.select("table tr")}
    for field in ("UPC", "Price (excl. tax)", "Availability"):
        if field not in table:
            raise ParseError(f"{field} is missing")
    return {
        "upc": table["UPC"],
        "title": need(soup, "h1", "title").get_text(),
        "price": Decimal(table["Price (excl. tax)"].lstrip("Â£")),
        "stock": int(re.search(r"\d+", table["Availability"]).group()),
    }
