"""A dashboard in one file."""

import re

from judge import expect, run

FILES = ("board.py",)


def _page(*rows):
    text = "\n".join(("month,product,cents", *rows)) + "\n"
    return run("board.py", files={"sales.csv": text}).file("board.html")


ROWS = (
    "2026-02,Tea,40000",
    "2026-01,Cup,50050",
    "2026-01,Tea,49950",
    "2026-02,Pot,15000",
    "2026-03,Hat,20000",
    "2026-03,Ale,15000",
)


def _plain(text):
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


def total():
    """the total is 1,900.00"""
    found = re.findall(r'<p class="total">([^<]*)</p>', _page(*ROWS))
    expect([text.strip() for text in found], ["1,900.00"], of="the total", hint="form")
    expect("<title>" in _page(*ROWS), True, of="the page has a title")


def best():
    """the best three products come by revenue, then by name"""
    found = re.findall(r"<li[^>]*>(.*?)</li>", _page(*ROWS), re.S)
    expect(
        [_plain(text) for text in found], ["Tea: 899.50", "Cup: 500.50", "Hat: 200.00"], of="the products", hint="three"
    )
    found = re.findall(r"<li[^>]*>(.*?)</li>", _page(ROWS[3], ROWS[5]), re.S)
    expect([_plain(text) for text in found], ["Ale: 150.00", "Pot: 150.00"], of="equal products")


def bars():
    """the months come in order with bars of 100, 55 and 35 percent"""
    page = _page(*ROWS)
    found = re.findall(r"<tr[^>]*>(?:(?!</tr>).)*?(2026-\d\d)(?:(?!</tr>).)*?([\d,]+\.\d\d)", page, re.S)
    expect(
        found, [("2026-01", "1,000.00"), ("2026-02", "550.00"), ("2026-03", "350.00")], of="the months", hint="in_order"
    )
    expect(re.findall(r"width: *(\d+)%", page), ["100", "55", "35"], of="the bars", hint="of_best")


def escaped():
    """a product called <b>&c is shown as text"""
    page = _page("2026-01,<b>&c,100")
    expect("&lt;b&gt;&amp;c: 1.00" in page, True, of="the name is escaped", hint="escape")
    expect("<b>" in page, False, of="the page has the tag", hint="escape")


def empty():
    """without rows the page says No sales yet, and with rows it doesn't"""
    expect("No sales yet" in _page(), True, of="No sales yet is there", hint="nothing")
    expect("No sales yet" in _page(*ROWS), False, of="No sales yet is there")
