"""Markdown from top to bottom: every block is given to the outline."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from textwrap import dedent

from markdown_it.token import Token

from bot.catalog.importing.charts import take_chart
from bot.catalog.importing.counts import LINKS
from bot.catalog.importing.html_tags import Tag, tags_of
from bot.catalog.importing.html_walk import STRUCTURE, HtmlWalk
from bot.catalog.importing.import_fault import ImportFault
from bot.catalog.importing.markdown_blocks import MOST_BLOCKS_DEEP, blocks_of
from bot.catalog.importing.outline import Outline
from bot.catalog.importing.plain_text import one_line
from bot.catalog.importing.wording import Env, Wording, WordReader

_BOX = re.compile(r"\[[ xX]?\](?![(\[:])\s*")
_BULLET = re.compile(r"[ \t]*[-*+][ \t]+\S")
_LIST_LINE = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_MARKDOWN = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+\S|\|.*\|)")
_HTML = re.compile(rf"[ \t]*</?(?:{'|'.join(sorted(STRUCTURE))})\b", re.IGNORECASE)
_FRONT_TITLE = re.compile(r"^title:[ \t]*(.+)$", re.MULTILINE)
_PIPE = re.compile(r"(?<!\\)\|")


def walk(source: str) -> tuple[Outline, str]:
    """Give the outline of a document, and the title that its front matter gives it."""
    found = _Walk(source.splitlines())
    found.take(source, 0)
    found.outline.finish()
    found.tell_unused()
    return found.outline, found.title


@dataclass(slots=True)
class _Walk:
    """Gives every block to the outline; `offset` counts the lines before the piece that is read."""

    lines: list[str]
    outline: Outline = field(default_factory=Outline)
    title: str = ""
    env: Env = field(default_factory=dict)
    offset: int = 0
    words: WordReader = field(init=False)
    html: HtmlWalk = field(init=False)
    cells: list[Wording] | None = None
    head: list[str] = field(default_factory=list)
    in_head: bool = False
    row: int = 0
    heading: int = 0
    skips: bool = False

    def __post_init__(self) -> None:
        self.words = WordReader(self.env)
        self.html = HtmlWalk(self.outline, self.words.read)

    def take(self, source: str, offset: int) -> None:
        """Read a piece of Markdown that begins after so many lines."""
        before, self.offset = self.offset, offset
        tokens = blocks_of(source, self.env)
        for token in tokens:
            if token.nesting == 1 and token.level >= MOST_BLOCKS_DEEP - 1:
                raise ImportFault(
                    self._line(token), f"lists and quotes are nested more than {MOST_BLOCKS_DEEP // 2} deep"
                )
            take = _TAKES.get(token.type)
            if take:
                take(self, token)
        self.offset = before

    def tell_unused(self) -> None:
        """Report addresses that stand at the end of a document and that no text names."""
        for name, found in self.env.get("references", {}).items():
            if found["href"] not in self.outline.hrefs:
                self.outline.counts.take(LINKS)
                line = int(found["map"][0]) + 1
                self.outline.counts.leave(LINKS, line, f"{name.lower()} ({found['href']})", "an address without a link")

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + 1 + self.offset

    def on_inline(self, token: Token) -> None:
        line, level, self.heading = self._line(token), self.heading, 0
        if self.skips:
            self.skips = False
        elif self.cells is not None:
            self.cells.append(self.words.read(token.content, line, means_tags=True))
        elif level:
            self.outline.heading(level, self.words.read(token.content, line, means_tags=True), line)
        elif self.outline.awaits_words:
            self._item(token.content, line)
        else:
            self._paragraph(token.content, line)

    def _item(self, content: str, line: int) -> None:
        box = _BOX.match(content)
        self._paragraph(content[box.end() :] if box else content, line)

    def _paragraph(self, content: str, line: int) -> None:
        """Take words; lines in them that look like items are items, indented too far for the parser."""
        first, *rest = content.split("\n") if self.outline.in_item else [content]
        while rest and not _BULLET.match(rest[0]):
            first += f"\n{rest.pop(0)}"
        self.outline.words(self.words.read(first, line, means_tags=self.outline.in_item), line)
        if rest:
            self.take(dedent("\n".join(rest)), line + first.count("\n"))

    def on_heading(self, token: Token) -> None:
        if token.level == 0:
            self.outline.surface()
        self.heading = int(token.tag[1])

    def on_list(self, token: Token) -> None:
        self.outline.open_list(self._line(token))

    def on_list_end(self, token: Token) -> None:
        self.outline.close("list")

    def on_list_item(self, token: Token) -> None:
        self.outline.open_item(self._line(token), ticked=bool(token.meta.get("checked")))

    def on_list_item_end(self, token: Token) -> None:
        self.outline.close("item")

    def on_fence(self, token: Token) -> None:
        kind, line = token.info.strip().strip("{}").split(" ")[0].casefold(), self._line(token)
        closed = self._closed(token)
        if kind == "mermaid":
            if not closed:
                raise ImportFault(line, "this code block is never closed")
            take_chart(self.outline, token.content, line + 1)
            return
        self.outline.code(token.content, line)
        if not closed:
            self.outline.counts.tell(
                line, token.markup, "this code block is never closed; all after it was read as code"
            )

    def _closed(self, token: Token) -> bool:
        last = self.offset + (token.map[1] if token.map else 0) - 1
        text = self.lines[last].strip(" \t>") if last < len(self.lines) else ""
        return last >= self._line(token) and text.startswith(token.markup) and not text.strip(token.markup[0])

    def on_code(self, token: Token) -> None:
        """Take an indented block; one that is a list is a list, indented too far for the parser."""
        if _LIST_LINE.match(token.content):
            self.take(dedent(token.content), self._line(token) - 1)
        else:
            self.outline.code(token.content, self._line(token))

    def on_html(self, token: Token) -> None:
        source, line = token.content, self._line(token)
        first, _, rest = source.partition("\n")
        if self.outline.awaits_words and _are_words(list(tags_of(first))):
            self.outline.words(self.words.read(first.strip(), line, means_tags=True), line)
            source, line = rest, line + 1
        if "<!--" in source and "-->" not in source:
            self.outline.counts.tell(line, source, "this comment is never closed; all after it is hidden")
        self._html(source, line)

    def _html(self, source: str, line: int) -> None:
        """Take HTML; lines in it that look like Markdown are read as what their author meant."""
        part, markdown = list[str](), False
        for number, text in enumerate(source.split("\n")):
            turns = _HTML.match(text) if markdown else not self.html.within and _MARKDOWN.match(text)
            if turns:
                self._part(part, markdown, line + number - len(part))
                part, markdown = [], not markdown
            part.append(text)
        self._part(part, markdown, line + source.count("\n") + 1 - len(part))

    def _part(self, part: list[str], markdown: bool, line: int) -> None:
        if markdown:
            self.take(dedent("\n".join(part)), line - 1)
        else:
            self.html.take("\n".join(part), line)

    def on_table_head(self, token: Token) -> None:
        self.in_head, self.head = token.nesting == 1, self.head if token.nesting < 0 else []

    def on_row(self, token: Token) -> None:
        self.cells, self.row = [], self._line(token)

    def on_row_end(self, token: Token) -> None:
        """Take a row; a head that links is a row as well, and cells beyond the head count although none sees them."""
        cells, self.cells = self.cells or [], None
        if self.in_head and not any(cell.anchors for cell in cells):
            self.head = [cell.text for cell in cells]
            return
        beyond = [] if self.in_head else _beyond(self.lines[self.row - 1], len(cells))
        more = [self.words.read(cell, self.row, means_tags=True) for cell in beyond]
        self.outline.row([*cells, *more], self.head, self.row)

    def on_term(self, token: Token) -> None:
        self.outline.term(self._line(token))

    def on_alert_title(self, token: Token) -> None:
        self.skips = True

    def on_front(self, token: Token) -> None:
        found = _FRONT_TITLE.search(token.content)
        self.title = self.title or one_line(found[1].strip().strip("\"'") if found else "")

    def on_note(self, token: Token) -> None:
        self.outline.open_note(str(token.meta["label"]), self._line(token))

    def on_note_end(self, token: Token) -> None:
        self.outline.close("note")


_TAKES: dict[str, Callable[[_Walk, Token], None]] = {
    "alert_title_open": _Walk.on_alert_title,
    "bullet_list_close": _Walk.on_list_end,
    "bullet_list_open": _Walk.on_list,
    "code_block": _Walk.on_code,
    "dl_close": _Walk.on_list_end,
    "dl_open": _Walk.on_list,
    "dt_open": _Walk.on_term,
    "fence": _Walk.on_fence,
    "footnote_reference_close": _Walk.on_note_end,
    "footnote_reference_open": _Walk.on_note,
    "front_matter": _Walk.on_front,
    "heading_open": _Walk.on_heading,
    "html_block": _Walk.on_html,
    "inline": _Walk.on_inline,
    "list_item_close": _Walk.on_list_item_end,
    "list_item_open": _Walk.on_list_item,
    "ordered_list_close": _Walk.on_list_end,
    "ordered_list_open": _Walk.on_list,
    "thead_close": _Walk.on_table_head,
    "thead_open": _Walk.on_table_head,
    "tr_close": _Walk.on_row_end,
    "tr_open": _Walk.on_row,
}


def _beyond(line: str, columns: int) -> list[str]:
    """Give the cells of a row for which its table has no column."""
    cells = _PIPE.split(line.strip(" \t>"))
    cells = cells[1:] if not cells[0].strip() else cells
    return [cell.strip() for cell in cells[columns:] if cell.strip()]


def _are_words(tags: list[Tag]) -> bool:
    """Tell whether HTML in an item means the tags themselves: none ends, and none says more."""
    named = [tag for tag in tags if tag.name]
    return bool(named) and all(tag.bare for tag in named)
