from html.parser import HTMLParser
from pathlib import Path


class Inline(HTMLParser):
    """Notes the lines on which inline scripts start."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        if (tag == "script" and "src" not in names) or any(name.startswith("on") for name in names):
            self.found.append(self.getpos()[0])


for path in sorted(Path("templates").rglob("*.html")):
    parser = Inline()
    parser.feed(path.read_text(encoding="utf-8"))
    for line in parser.found:
        print(f"{path.as_posix()}:{line}")
