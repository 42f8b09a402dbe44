"""Five books, a page of links made with url_for, and a page for each book."""

import re

from judge import expect, fail, source, value

FILES = ("app.py",)
STAND_INS = ("flask.py", "markupsafe.py")
OTHERS = """
    BOOKS.clear()
    BOOKS[7] = {"title": "Emma", "pages": 474}
    BOOKS[31] = {"title": "Ulysses", "pages": 732}
"""


def _page(path, books=OTHERS):
    page = f"""
    page = app.test_client().get("{path}")
    [page.status_code, page.text]
    """
    return value("app.py", f"{books}{page}")


def _links(text):
    return re.findall(r"href\s*=\s*[\"']?([^\"' >]+)", text)


def five_books():
    """BOOKS holds five books, each with a title and pages"""
    books = value("app.py", "{number: [book['title'], book['pages']] for number, book in BOOKS.items()}")
    expect(len(books), 5, of="how many books BOOKS has")
    for number, (title, pages) in books.items():
        if type(number) is not int or not isinstance(title, str) or type(pages) is not int:
            fail("a number, a title and a number of pages", repr([number, title, pages]), hint="shape")


def links():
    """/books links to each book, also when the books are other ones: 7 and 31"""
    status, text = _page("/books")
    expect(status, 200, of="the status of /books", hint="list_there")
    wanted = ["/books/7", "/books/31"]
    found = [link.replace("http://localhost", "") for link in _links(text)]
    expect([link for link in wanted if link in found], wanted, of="links on /books", hint="each_linked")


def titles():
    """the links carry the titles, Emma and Ulysses"""
    text = _page("/books")[1]
    expect([title for title in ("Emma", "Ulysses") if title in text], ["Emma", "Ulysses"], of="titles on /books")


def one_book():
    """/books/31 shows Ulysses and its 732 pages, and no other book"""
    status, text = _page("/books/31")
    expect(status, 200, of="the status of /books/31", hint="by_id")
    expect(["Ulysses" in text, "732" in text, "Emma" in text], [True, True, False], of="title, pages, another title")


def unknown():
    """/books/99 and /books/8 answer 404"""
    for path in ("/books/99", "/books/8"):
        expect(_page(path)[0], 404, of=f"the status of {path}", hint="abort_it")


def no_number():
    """/books/abc answers 404 and your function never runs"""
    expect(_page("/books/abc")[0], 404, of="the status of /books/abc", hint="converter")


def by_name():
    """the addresses of the links come from url_for"""
    if not source("app.py").calls("url_for"):
        fail("a call of url_for", "none", hint="written_out")
