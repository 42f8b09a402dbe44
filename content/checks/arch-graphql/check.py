"""A query parsed, and answered field by field."""

from judge import gives, raises

FILES = ("graph.py",)
DATA = """
    ann = {"name": "Ann", "born": 1970, "pet": None}
    books = {7: {"title": "Sea", "author": ann, "tags": [{"label": "blue"}, {"label": "wet"}], "scores": [1, 2]}}
    resolvers = {"book": lambda id: books.get(id), "books": lambda first=9, skip=0: [{"title": t} for t in "abc"][skip:skip + first]}
"""


def parsed():
    """one root with an argument and nested fields"""
    lines = "def plain(fields): return [[n, dict(a), plain(f)] for n, a, f in fields]\nplain(parse('{ book(id: 7) { title author { name } } }'))"
    gives(
        "graph.py", lines, [["book", {"id": 7}, [["title", {}, []], ["author", {}, [["name", {}, []]]]]]], hint="pieces"
    )


def loose():
    """without spaces, with commas and line breaks, and two arguments"""
    lines = "def plain(fields): return [[n, dict(a), plain(f)] for n, a, f in fields]\nplain(parse('{books(first:2,skip: 1){title,}\\n hello}'))"
    gives(
        "graph.py", lines, [["books", {"first": 2, "skip": 1}, [["title", {}, []]]], ["hello", {}, []]], hint="pieces"
    )


def picked():
    """the book's title and its author's name, and nothing else"""
    lines = DATA + "\n    answer('{ book(id: 7) { title author { name } } }', resolvers)"
    gives("graph.py", lines, {"book": {"title": "Sea", "author": {"name": "Ann"}}}, hint="only_asked")


def lists():
    """a list gives a list, and two roots two answers"""
    lines = (
        DATA + "\n    answer('{ books(first: 2, skip: 1) { title } book(id: 7) { tags { label } scores } }', resolvers)"
    )
    gives(
        "graph.py",
        lines,
        {
            "books": [{"title": "b"}, {"title": "c"}],
            "book": {"tags": [{"label": "blue"}, {"label": "wet"}], "scores": [1, 2]},
        },
        hint="each_of",
    )


def nothing():
    """an unknown book and a missing pet are None"""
    lines = (
        DATA
        + "\n    answer('{ book(id: 8) { title } }', resolvers), answer('{ book(id: 7) { author { pet { name } } } }', resolvers)"
    )
    gives("graph.py", lines, ({"book": None}, {"book": {"author": {"pet": None}}}), hint="none_stays")


def unknown():
    """a field and a root that don't exist raise a KeyError"""
    raises("graph.py", DATA + "\n    answer('{ book(id: 7) { price } }', resolvers)", "KeyError", hint="key_error")
    raises("graph.py", DATA + "\n    answer('{ film { title } }', resolvers)", "KeyError", hint="key_error")
