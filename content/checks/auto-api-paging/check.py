"""A list read page by page, and sorted by numbers."""

from judge import gives, run

FILES = ("tags.py",)
FAKE = """
    import sys, types
    PAGES = {pages}
    URL = "https://api.github.com/repos/python/cpython/tags"
    calls = []
    class Response:
        status_code, ok = 200, True
        def __init__(self, number):
            self.number = number
            self.headers = {{"X-RateLimit-Remaining": str(41 - number)}}
            self.links = {{"next": {{"url": f"{{URL}}?page={{number + 2}}", "rel": "next"}}}} if number + 1 < len(PAGES) else {{}}
        def json(self):
            return [{{"name": name}} for name in PAGES[self.number]]
        def raise_for_status(self):
            return None
    def get(url, *args, **more):
        calls.append(url)
        return Response(int(url.rpartition("page=")[2]) - 1 if "?page=" in url else 0)
    class Session:
        headers = {{}}
        def get(self, url, *args, **more):
            return get(url)
        def __enter__(self):
            return self
        def __exit__(self, *error):
            return None
    requests = types.ModuleType("requests")
    requests.get, requests.Session, requests.session, requests.calls = get, Session, Session, calls
    requests.RequestException = requests.HTTPError = OSError
    sys.modules["requests"] = requests
"""
NAMED = [["v3.12.10", "v3.14.0rc1", "v3.9.1"], ["v3.12.9", "v3.12.2"], ["v2.7.18", "v3.13.0a1"], ["v1.0.0"]]
MANY = [page + [f"old-{number}-{count}" for count in range(100 - len(page))] for number, page in enumerate(NAMED)]
ONE = [["v3.8.0", "v3.10.0"]]


def _tags(pages):
    return run("tags.py", before=FAKE.format(pages=pages))


def counted():
    """of four full pages three are read: 300 tags in 3 pages"""
    _tags(MANY).says("300 tags in 3 pages", hint="three_at_most")


def one_page():
    """a list of one page ends there: 2 tags in 1 page"""
    _tags(ONE).says("2 tags in 1 page", hint="no_next")


def by_number():
    """v3.9.1 stands before v3.12.2, v3.12.9 and v3.12.10"""
    _tags(MANY).says("v2.7.18", "v3.9.1", "v3.12.2", "v3.12.9", "v3.12.10", hint="numbers")


def finals_only():
    """v3.14.0rc1 and v3.13.0a1 are no final releases"""
    _tags(MANY).never_says("v3.14.0", "v3.13.0", hint="finals")


def page_four():
    """the fourth page is never read"""
    _tags(MANY).never_says("v1.0.0", hint="three_at_most")


def remaining():
    """the calls that remain are those of the last answer, 39"""
    _tags(MANY).says("39", hint="last_answer")


def lazy():
    """the first item costs one call, the later pages wait"""
    lines = """
    import requests
    requests.calls.clear()
    first_pages = items("https://api.github.com/repos/python/cpython/tags?per_page=100", 3)
    next(first_pages)
    len(requests.calls)
    """
    gives("tags.py", lines, 1, before=FAKE.format(pages=MANY), hint="yields")
