"""A page in HTML5, read by a parser."""

from html.parser import HTMLParser

from judge import expect, fail, source

FILES = ("page.html",)
ALONE = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MAY_STAY_OPEN = {"p", "li", "dt", "dd", "option", "td", "th", "tr", "thead", "tbody"}


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.open, self.faults, self.doctype, self.texts = [], [], [], "", {}

    def handle_decl(self, decl):
        self.doctype = decl.lower()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs), tuple(self.open)))
        if tag not in ALONE:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs), tuple(self.open)))

    def handle_data(self, data):
        if self.open:
            self.texts[self.open[-1]] = self.texts.get(self.open[-1], "") + data.strip()

    def handle_endtag(self, tag):
        while self.open and self.open[-1] != tag and self.open[-1] in MAY_STAY_OPEN and tag in self.open:
            self.open.pop()
        if self.open and self.open[-1] == tag:
            self.open.pop()
        elif tag not in ALONE:
            self.faults.append(tag)


def _page():
    page = _Page()
    page.feed(source("page.html").text)
    return page


def _count(page, tag, inside=None):
    return sum(1 for name, _, within in page.tags if name == tag and (inside is None or inside in within))


def begins():
    """it begins with <!doctype html> and has html with a language"""
    page = _page()
    expect(page.doctype, "doctype html", of="the first line", hint="first_lines")
    languages = [attrs.get("lang") for tag, attrs, _ in page.tags if tag == "html"]
    if len(languages) != 1 or not languages[0]:
        fail('<html lang="en">', str(languages), hint="first_lines")


def head():
    """the head has a charset, a title and a viewport"""
    page = _page()
    metas = [attrs for tag, attrs, within in page.tags if tag == "meta" and "head" in within]
    expect(
        any((attrs.get("charset") or "").lower() == "utf-8" for attrs in metas),
        True,
        of="a charset of utf-8 in head",
        hint="in_head",
    )
    expect(
        any((attrs.get("name") or "").lower() == "viewport" for attrs in metas),
        True,
        of="a viewport in head",
        hint="in_head",
    )
    expect(_count(page, "title", "head"), 1, of="titles in head", hint="in_head")
    expect(bool(page.texts.get("title")), True, of="a title with words", hint="in_head")


def headings():
    """one h1 stands in header, and two or more h2 in main"""
    page = _page()
    expect(
        (_count(page, "h1"), _count(page, "h1", "header")), (1, 1), of="h1 in all, and in header", hint="one_heading"
    )
    expect(_count(page, "h2", "main") >= 2, True, of="two h2 in main", hint="one_heading")


def things():
    """main has a list of three, and each image says what it shows"""
    page = _page()
    points = max(_count(page, "li", "ul"), _count(page, "li", "ol"))
    expect(points >= 3, True, of="three entries in a list", hint="list_entries")
    alts = [attrs.get("alt") for tag, attrs, _ in page.tags if tag == "img"]
    if not alts or not all(alt and alt.strip() for alt in alts):
        fail("an image with alt text", str(alts), hint="alt_text")


def form():
    """a label is tied to an email field, and a button follows in the form"""
    page = _page()
    fields = [
        attrs.get("id")
        for tag, attrs, within in page.tags
        if tag == "input" and attrs.get("type") == "email" and "form" in within
    ]
    labels = {attrs.get("for") for tag, attrs, _ in page.tags if tag == "label"}
    if not any(field and field in labels for field in fields):
        fail(
            "a label whose for is the id of the email field",
            f"fields {fields}, labels {sorted(map(str, labels))}",
            hint="tied",
        )
    buttons = _count(page, "button", "form") + sum(
        1 for tag, attrs, _ in page.tags if tag == "input" and attrs.get("type") == "submit"
    )
    expect(buttons >= 1, True, of="a button in the form", hint="tied")


def closed():
    """what is opened is closed, in the right order"""
    page = _page()
    left = [tag for tag in page.open if tag not in MAY_STAY_OPEN]
    if left or page.faults:
        fail("every tag closed", ", ".join(left + page.faults), hint="close_inner")
