"""Pages by cursor."""

from judge import gives, raises

FILES = ("cursor.py",)
START = """
asked = []
def fetch(cursor):
    asked.append(cursor)
    ids, after = PAGES[cursor]
    page = {"items": [{"id": number} for number in ids]}
    return {**page, "next": after} if after != "none" else page
"""


def _pages(pages, tail):
    return f"PAGES = {pages!r}" + START + tail


IDS = "[item['id'] for item in everything(fetch)]"


def all_pages():
    """three pages give their items in order"""
    pages = {None: ([1, 2], "a"), "a": ([3], "b"), "b": ([4], None)}
    gives("cursor.py", _pages(pages, IDS), [1, 2, 3, 4])


def ends():
    """a page without next, and an empty page, end well"""
    gives("cursor.py", _pages({None: ([1], "none")}, IDS), [1], hint="no_next")
    gives("cursor.py", _pages({None: ([], "a"), "a": ([7], None)}, IDS), [7], hint="empty_page")


def once():
    """an item that comes on two pages is given once"""
    gives("cursor.py", _pages({None: ([1, 2], "a"), "a": ([2, 3, 3], None)}, IDS), [1, 2, 3], hint="twice")


def lazy():
    """one item asks for one page"""
    lines = "first = next(iter(everything(fetch)))\n(first['id'], asked)"
    gives("cursor.py", _pages({None: ([1], "a"), "a": ([2], None)}, lines), (1, [None]), hint="yields")


def circle():
    """a cursor that returns raises RuntimeError, after the items before it"""
    pages = {None: ([1], "a"), "a": ([2], "b"), "b": ([3], "a")}
    raises("cursor.py", _pages(pages, IDS), "RuntimeError")
    lines = "got = []\ntry:\n    for item in everything(fetch):\n        got.append(item['id'])\n"
    lines += "except RuntimeError:\n    pass\n(got, len(asked))"
    gives("cursor.py", _pages(pages, lines), ([1, 2, 3], 3), hint="used")


def limit():
    """two pages fit into most=2, three don't"""
    gives("cursor.py", _pages({None: ([1], "a"), "a": ([2], None)}, "len(list(everything(fetch, most=2)))"), 2)
    pages = {None: ([1], "a"), "a": ([2], "b"), "b": ([3], None)}
    raises("cursor.py", _pages(pages, "list(everything(fetch, most=2))"), "RuntimeError")
