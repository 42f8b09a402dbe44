"""Parsers without a network, and the tests that watch them; a stand-in plays Beautiful Soup."""

from judge import expect, fail, raises, value

FILES = ("parsers.py", "tests/test_parsers.py")
STAND_INS = ("bs4", "pytest.py")
QUOTES = """<div class="quote"><span class="text">“One & two”</span><span>by <small class="author">Ada L.</small></span>
<div class="tags">Tags: <a class="tag" href="/tag/a/">a</a> <a class="tag" href="/tag/b-c/">b-c</a></div></div>
<div class="quote"><span class="text">“Three”</span><span>by <small class="author">Bob</small></span><div class="tags">Tags:</div></div>"""
BOOK = """<article class="product_pod"><p class="star-rating {stars}"><i class="icon-star"></i></p>
<h3><a href="a_1/index.html" title="{title}">A cut ...</a></h3><div class="product_price"><p class="price_color">£{price}</p>
<p class="instock availability"><i class="icon-ok"></i> In stock</p></div></article>"""
PRICE = '<p class="price_color">£51.77</p>'
DETAIL = """<div class="product_main"><h1>A long title</h1><p class="price_color">£51.77</p></div>
<table class="table table-striped"><tr><th>UPC</th><td>a897fe39</td></tr><tr><th>Product Type</th><td>Books</td></tr>
<tr><th>Price (excl. tax)</th><td>£51.77</td></tr><tr><th>Price (incl. tax)</th><td>£51.77</td></tr><tr><th>Tax</th><td>£0.00</td></tr>
<tr><th>Availability</th><td>In stock (22 available)</td></tr><tr><th>Number of reviews</th><td>0</td></tr></table>"""
RUN_ALL = "import pytest\npytest.outcomes(globals())"


def _page(body):
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>{body}</body></html>'


def _books(*books):
    return _page("".join(BOOK.format(title=title, price=price, stars=stars) for title, price, stars in books))


def quotes():
    """parse_quotes gives text, author and tags of each quote"""
    lines = f"[(one['text'].strip('“”'), one['author'], list(one['tags'])) for one in parse_quotes({_page(QUOTES)!r})]"
    expect(
        value("parsers.py", lines),
        [("One & two", "Ada L.", ["a", "b-c"]), ("Three", "Bob", [])],
        of="the quotes",
        hint="three_keys",
    )


def books():
    """parse_books gives the whole title, a Decimal and the stars"""
    page = _books(("A Long Title", "51.77", "Three"), ("B", "9.50", "Five"), ("C", "20.00", "One"))
    lines = f"[(one['title'], str(one['price']), type(one['price']).__name__, one['stars']) for one in parse_books({page!r})]"
    wanted = [("A Long Title", "51.77", "Decimal", 3), ("B", "9.50", "Decimal", 5), ("C", "20.00", "Decimal", 1)]
    expect(value("parsers.py", lines), wanted, of="the books", hint="whole_title")


def detail():
    """parse_detail gives upc, title, price and stock: 22"""
    lines = f"one = parse_detail({_page(DETAIL)!r})\n(one['upc'], one['title'], float(one['price']), one['stock'])"
    expect(value("parsers.py", lines), ("a897fe39", "A long title", 51.77, 22), of="the detail", hint="by_its_th")


def empty_page():
    """an empty page has no quotes and no books"""
    expect(
        value("parsers.py", f"(list(parse_quotes({_page('')!r})), list(parse_books({_page('')!r})))"),
        ([], []),
        of="an empty page",
        hint="nothing_found",
    )


def missing_fields():
    """a missing price, author or UPC raises ParseError, which names the field"""
    cases = (
        ("parse_books", _books(("A", "51.77", "Three")).replace(PRICE, ""), "price"),
        ("parse_quotes", _page(QUOTES.replace('<small class="author">Bob</small>', "")), "author"),
        ("parse_detail", _page(DETAIL.replace("<tr><th>UPC</th><td>a897fe39</td></tr>", "")), "upc"),
    )
    for function, page, field in cases:
        raises("parsers.py", f"{function}({page!r})", "ParseError", hint="parse_error")
        lines = f"try:\n    {function}({page!r})\nexcept ParseError as error:\n    found = str(error)\nfound"
        if field not in value("parsers.py", lines).lower():
            fail(f"{field} in the message", value("parsers.py", lines), hint="parse_error")


def eight_tests():
    """there are eight tests, and all of them pass"""
    found = value("tests/test_parsers.py", RUN_ALL, before="import sys\nsys.path.append('')")
    expect(len(found) >= 8, True, of=f"eight tests or more ({len(found)} found)", hint="eight")
    for name, wrong in found:
        expect(wrong, "", of=name, hint="green")


def notices():
    """the tests notice when books have no price, and when quotes have no author"""
    for function, key in (("parse_books", "price"), ("parse_quotes", "author")):
        before = f"""
            import sys
            sys.path.insert(0, "")
            try:
                import parsers
            except SystemExit:
                raise RuntimeError("parsers.py ends the program") from None
            whole = parsers.{function}
            def broken(html, *more):
                return [{{**one, {key!r}: None}} for one in whole(html, *more)]
            parsers.{function} = broken
        """
        found = value("tests/test_parsers.py", RUN_ALL, before=before)
        if not any(wrong for _, wrong in found):
            fail(f"a test that fails when {function} forgets the {key}", "all tests pass", hint="compare")
