"""A page that runs foreign scripts, proven, and one that doesn't."""

from judge import expect, gives, value

FILES = ("guest.py",)


def _runs(html, wanted, hint=None):
    gives("guest.py", f"runs({html!r})", wanted, hint=hint)


def plain():
    """a page without scripts doesn't run one, and a word in its text neither"""
    _runs('<p>on and on, script, javascript: is a word</p><a href="https://a.example">x</a>', False)
    _runs("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", False)


def script():
    """a script element and an on attribute run, in any case"""
    _runs("<p><script>alert(1)</script></p>", True)
    _runs('<img SRC="x.png" onError="alert(1)">', True, hint="attributes")
    _runs('<a href="https://a.example" once="x">a</a>', True, hint="attributes")
    _runs("<input one-more>", True, hint="attributes")
    _runs('<a class="on" title="javascript:x">a</a>', False, hint="attributes")


def address():
    """an href or src that begins with javascript: runs, also as ' JavaScript:'"""
    _runs('<a href=" JavaScript:alert(1)">a</a>', True, hint="address")
    _runs('<iframe src="javascript:alert(1)"></iframe>', True, hint="address")
    _runs('<a href="https://a.example/?q=javascript:">a</a>', False, hint="address")
    _runs("<a href>a</a>", False, hint="address")


def weak_page():
    """weak runs what was entered as text, site or name"""
    for call in (
        "'a', 'x', '<script>'",
        "'a', '\" onclick=\"x', 't'",
        "'<img src=x onerror=y>', 'x', 't'",
        "'a', 'javascript:x', 't'",
    ):
        gives("guest.py", f"runs(weak({call}))", True)


def safe_page():
    """safe runs none of them"""
    for call in (
        "'a', 'https://x', '<script>'",
        "'a', 'https://x\" onclick=\"x', 't'",
        "'<img src=x onerror=y>', 'https://x', 't'",
        "'a', 'javascript:x', 't'",
    ):
        gives("guest.py", f"runs(safe({call}))", False, hint="escape")


def same_page():
    """safe shows the same page for a decent entry, and # for another site"""
    for site in ("https://a.example", "http://a.example"):
        page = value("guest.py", f"safe('Ana', '{site}', 'Hello')")
        expect(page, f'<p>Hello</p><a href="{site}">Ana</a>', of="the page", hint="allowed")
    gives("guest.py", "safe('A & B', 'ftp://a', '1 < 2')", '<p>1 &lt; 2</p><a href="#">A &amp; B</a>', hint="allowed")
