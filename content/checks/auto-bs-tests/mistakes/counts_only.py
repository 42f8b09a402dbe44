# fails: notices
# hint: compare
# file: tests/test_parsers.py
from decimal import Decimal
from pathlib import Path

import pytest

import parsers

PAGES = Path(__file__).parent / "pages"


def page(name):
    return (PAGES / f"{name}.html").read_text(encoding="utf-8")


def test_quotes():
    assert parsers.parse_quotes(page("quotes")) == [{"text": "“Think.”", "author": "Ada", "tags": ["mind"]}]


def test_books():
    assert len(parsers.parse_books(page("books"))) == 1


def test_detail():
    assert parsers.parse_detail(page("detail"))["stock"] == 7


@pytest.mark.parametrize("parse", [parsers.parse_quotes, parsers.parse_books])
def test_empty_page(parse):
    assert parse("<html></html>") == []


def test_missing_price():
    with pytest.raises(parsers.ParseError, match="price"):
        parsers.parse_books(page("books").replace("price_color", "other"))


def test_missing_author():
    with pytest.raises(parsers.ParseError, match="author"):
        parsers.parse_quotes(page("quotes").replace("author", "other"))


def test_two_word_star_class():
    assert parsers.parse_books(page("books").replace("Four", "One"))[0]["stars"] == 1
