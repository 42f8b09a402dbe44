"""Cards in a grid, read by a parser."""

import re
from html.parser import HTMLParser

from judge import expect, fail, source

FILES = ("board.html",)
ALONE = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.open, self.css = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs), tuple(self.open)))
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.css += data


def _page():
    page = _Page()
    page.feed(source("board.html").text)
    return page


def _rules(page):
    """Yield the last part of each selector with its declarations."""
    css = re.sub(r"/\*.*?\*/", "", page.css, flags=re.S).lower()
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css):
        for selector in selectors.split(","):
            pairs = (part.split(":", 1) for part in body.split(";") if ":" in part)
            yield (re.split(r"[\s>]+", selector.strip())[-1], {key.strip(): value.strip() for key, value in pairs})


def _style(page, tag):
    found = {}
    for last, pairs in _rules(page):
        if re.match(rf"{tag}(?![\w-])", last):
            found |= pairs
    return found


def head():
    """html has a language, and the head a title and a viewport"""
    tags = _page().tags
    expect(any(tag == "html" and attrs.get("lang") for tag, attrs, _ in tags), True, of="a language", hint="in_head")
    names = [(attrs.get("name") or "").lower() for tag, attrs, _ in tags if tag == "meta"]
    titles = [tag for tag, _, within in tags if tag == "title" and "head" in within]
    expect("viewport" in names and len(titles) == 1, True, of="a viewport and a title", hint="in_head")


def cards():
    """main holds one header and three or more articles, each with an h2"""
    tags = _page().tags
    inside = [tag for tag, _, within in tags if within and within[-1] == "main"]
    expect(inside.count("header"), 1, of="headers directly in main", hint="direct")
    cards = inside.count("article")
    expect(cards >= 3, True, of="three articles directly in main", hint="direct")
    titles = sum(tag == "h2" and "article" in within for tag, _, within in tags)
    expect(titles >= cards, True, of="an h2 for each article", hint="titles")


def grid():
    """main is a grid with a gap of 1rem"""
    style = _style(_page(), "main")
    expect(style.get("display"), "grid", of="display of main", hint="on_parent")
    expect(style.get("gap") or style.get("grid-gap"), "1rem", of="the gap of main", hint="on_parent")


def columns():
    """as many columns of at least 14rem as fit, equally wide"""
    columns = re.sub(r"\s", "", _style(_page(), "main").get("grid-template-columns", ""))
    if not re.fullmatch(r"repeat\(auto-fi[tl]l?,minmax\((min\()?14rem(,100%\))?,1fr\)\)", columns):
        fail("repeat with auto-fit and minmax", columns or "no columns", hint="fit")


def across():
    """the header goes from the first line to the last"""
    span = re.sub(r"\s", "", _style(_page(), "header").get("grid-column", ""))
    expect(span, "1/-1", of="grid-column of the header", hint="lines")
