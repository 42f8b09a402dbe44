from html import escape
from html.parser import HTMLParser


class Finder(HTMLParser):
    """Looks for what a browser would run."""

    def __init__(self):
        super().__init__()
        self.found = False

    def handle_starttag(self, tag, attrs):
        if tag == "script":
            self.found = True
        for name, content in attrs:
            link = name in ("href", "src") and (content or "").strip().lower().startswith("javascript:")
            if name.startswith("on") or link:
                self.found = True


def runs(html):
    """Tell whether a page would run a script."""
    finder = Finder()
    finder.feed(html)
    return finder.found


def weak(name, site, text):
    """Show an entry, badly."""
    return f'<p>{text}</p><a href="{site}">{name}</a>'


def safe(name, site, text):
    """Show an entry."""
    if not site.startswith(("http://", "https://")):
        site = "#"
    return weak(escape(name), escape(site), escape(text))
