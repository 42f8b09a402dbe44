"""HTML inside of Markdown: headings, lists, tables and parts that fold count as if they were written in Markdown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from bot.catalog.importing.html_tags import Tag, tags_of
from bot.catalog.importing.outline import Outline
from bot.catalog.importing.wording import Wording

HEADING_TAGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dl"})
CELLS = frozenset({"td", "th"})
BREAKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "colgroup", "div", "fieldset"}
    | {"figcaption", "figure", "footer", "form", "header", "hr", "html", "main", "nav", "p", "section", "table"}
    | {"tbody", "tfoot", "thead"}
)
KEPT_WHOLE = frozenset({"pre", "script", "style", "title", "noscript", "template"})
STRUCTURE = BREAKS | LISTS | CELLS | KEPT_WHOLE | HEADING_TAGS.keys() | {"li", "dt", "dd", "tr", "details", "summary"}
ReadWords = Callable[[str, int], Wording]


@dataclass(slots=True)
class _Row:
    """A row of a table while its cells are read."""

    line: int
    cells: list[Wording] = field(default_factory=list)
    heads: int = 0

    def add(self, words: Wording) -> None:
        """Take more words of the newest cell."""
        if not self.cells:
            self.cells.append(Wording())
        self.cells[-1] = self.cells[-1].plus(words)


@dataclass(slots=True)
class HtmlWalk:
    """Walks over tags; what is open stays so from one piece of HTML to the next, with Markdown between."""

    outline: Outline
    read: ReadWords
    _said: list[str] = field(default_factory=list)
    _line: int = 1
    _row: _Row | None = None
    _head: list[str] = field(default_factory=list)
    _within: str = ""

    @property
    def within(self) -> bool:
        """Tell whether the next piece stands inside of code or a script."""
        return bool(self._within)

    def take(self, source: str, line: int) -> None:
        """Take a piece of HTML that begins on a line."""
        for tag in tags_of(source, line):
            if self._within:
                self._inside(tag)
            elif not tag.name:
                self._say(tag)
            elif tag.ends:
                self._end(tag)
            else:
                self._start(tag)
        if not self._within:
            self._words()

    def _inside(self, tag: Tag) -> None:
        """Take what stands in a block of code, and leave out what stands in a script."""
        if self._within == "pre" and not (tag.ends and tag.name == "pre"):
            self._say(tag)
        elif tag.ends and tag.name == self._within:
            if tag.name == "pre":
                self.outline.code(unescape("".join(self._said)), self._line)
            self._said, self._within = [], ""

    def _say(self, tag: Tag) -> None:
        if not self._said:
            blank = tag.raw[: len(tag.raw) - len(tag.raw.lstrip())]
            self._line = tag.line + blank.count("\n")
        if self._said or tag.raw.strip() or self._within:
            self._said.append(tag.raw)

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name not in STRUCTURE:
            self._say(tag)
            return
        self._words()
        if name in LISTS:
            self._end_row()
            self.outline.open_list(tag.line)
        elif name == "li":
            self.outline.close_item()
            self.outline.open_item(tag.line)
        elif name == "dt":
            self.outline.term(tag.line)
        elif name == "tr":
            self._end_row()
            self._row = _Row(tag.line)
        elif name in CELLS:
            self._row = self._row or _Row(tag.line)
            self._row.cells.append(Wording())
            self._row.heads += name == "th"
        elif name == "details":
            self.outline.open_group(tag.line)
        elif name in KEPT_WHOLE:
            self._within = name

    def _end(self, tag: Tag) -> None:
        name = tag.name
        if name in HEADING_TAGS:
            self._named(lambda words, line: self.outline.heading(HEADING_TAGS[name], words, line))
        elif name == "summary":
            self._named(self.outline.group_title)
        elif name in STRUCTURE:
            self._words()
            self._close(name)
        else:
            self._say(tag)

    def _close(self, name: str) -> None:
        if name in LISTS:
            self.outline.close("list")
        elif name == "li":
            self.outline.close_item()
        elif name in {"tr", "table"}:
            self._end_row()
            self._head = [] if name == "table" else self._head
        elif name == "details":
            self.outline.close_group()

    def _taken(self) -> Wording:
        source, self._said = "".join(self._said).strip(), []
        return self.read(source, self._line) if source else Wording()

    def _words(self) -> None:
        """End a paragraph; one in a cell belongs to the row."""
        words = self._taken()
        if self._row and words:
            self._row.add(words)
        elif words:
            self.outline.words(words, self._line)

    def _named(self, take: Callable[[Wording, int], None]) -> None:
        """Take the words since the start tag as a title; a row that holds one is there for looks, and ends."""
        words = self._taken()
        self._end_row()
        if words:
            take(words, self._line)

    def _end_row(self) -> None:
        row, self._row = self._row, None
        if row is None:
            return
        if row.heads == len(row.cells) and not any(cell.anchors for cell in row.cells):
            self._head = [cell.text for cell in row.cells]
        else:
            self.outline.row(row.cells, self._head, row.line)
