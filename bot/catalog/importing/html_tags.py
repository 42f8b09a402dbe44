"""Raw HTML as a row of tags and text between them; comments and declarations are left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_HTML_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?].*?(?:>|\Z)", re.DOTALL)
VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or an end tag as it was written (`raw`), or text when it has no name."""

    raw: str
    line: int
    name: str = ""
    ends: bool = False
    attrs: dict[str, str] = field(default_factory=dict)

    @property
    def bare(self) -> bool:
        """Tell whether this opens something and says nothing more about it: as people write who mean the tag."""
        return bool(self.name) and not self.ends and not self.attrs


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Tag] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.found.append(Tag(self.get_starttag_text() or f"<{tag}>", self.getpos()[0], tag, attrs=named))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        self.found.append(Tag(f"</{tag}>", self.getpos()[0], tag, ends=True))

    def handle_data(self, data: str) -> None:
        self.found.append(Tag(data, self.getpos()[0]))

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")


def tags_of(source: str, first: int = 1) -> Iterator[Tag]:
    """Give tags and text in order; `first` is the line on which the source begins."""
    reader = _Tags()
    reader.feed(_HTML_UNSEEN.sub(lambda found: "\n" * found[0].count("\n"), source))
    reader.close()
    for tag in reader.found:
        yield Tag(tag.raw, tag.line + first - 1, tag.name, tag.ends, tag.attrs)
