"""A document as it is read from top to bottom: each block finds its section and its item."""

from dataclasses import dataclass, field
from typing import Literal

from bot.catalog.importing.counts import (
    CODE,
    HEADINGS,
    ITEMS,
    LINKS,
    NESTED,
    PICTURES,
    TABLE_ROWS,
    TERMS,
    TEXTS,
    TICKS,
    Counts,
)
from bot.catalog.importing.import_fault import ImportFault
from bot.catalog.importing.plain_text import block_lines, heading_text, one_line, visible
from bot.catalog.importing.sections import Passage, Point, Section
from bot.catalog.importing.wording import Wording

MOST_OPEN = 100
"""Lists and items in each other, as deep as the parser of Markdown goes."""
MOST_GROUPS = 12
"""Parts that fold inside of each other; the titles of deeper ones are words."""
Opened = Literal["list", "item", "note"]


@dataclass(slots=True)
class _OpenBlock:
    """Something inside of which the next block stands; `holds` tells whether an item is there for others."""

    what: Opened
    line: int
    point: Point | None = None
    kind: str = ITEMS
    holds: bool = False


@dataclass(slots=True)
class Outline:
    """The sections so far; `here` takes the next block, unless something is open inside of it.

    `hrefs` are all addresses that were met, `broken` the lines of charts that could not be read.
    """

    counts: Counts = field(default_factory=Counts)
    root: Section = field(default_factory=lambda: Section("", 1))
    notes: dict[str, Point] = field(default_factory=dict)
    hrefs: set[str] = field(default_factory=set)
    broken: list[tuple[int, str]] = field(default_factory=list)
    _path: list[Section] = field(default_factory=list)
    _open: list[_OpenBlock] = field(default_factory=list)
    _named: list[tuple[str, Section | Point]] = field(default_factory=list)
    _groups: list[Section | None] = field(default_factory=list)

    @property
    def here(self) -> Section:
        """Give the section that takes the next block."""
        return self._path[-1] if self._path else self.root

    @property
    def in_item(self) -> bool:
        """Tell whether the next block stands inside of an item."""
        return self._item() is not None and not self._in_note()

    @property
    def awaits_words(self) -> bool:
        """Tell whether an item is open that has no words yet."""
        item = self._item()
        return item is not None and item.point is None and not self._in_note()

    def heading(self, level: int, wording: Wording, line: int) -> None:
        """Begin a section; a heading inside an item is the name of the item."""
        if self._open:
            self.words(wording, line)
            return
        self.counts.take(HEADINGS)
        self._begin(level, wording, line)

    def _begin(self, level: float, wording: Wording, line: int) -> Section:
        while self._path and self._path[-1].level >= level:
            self._path.pop()
        section = Section(heading_text(wording.text), line, level=level)
        self._keep(section, wording)
        self.here.sections.append(section)
        self._path.append(section)
        return section

    def surface(self) -> None:
        """Close whatever was left open."""
        while self._open:
            self._close()

    def open_list(self, line: int) -> None:
        """Begin a list."""
        if len(self._open) >= MOST_OPEN:
            raise ImportFault(line, f"lists are nested more than {MOST_OPEN // 2} deep")
        if item := self._item():
            item.holds = True
        self._open.append(_OpenBlock("list", line))

    def open_item(self, line: int, kind: str = ITEMS, ticked: bool = False) -> None:
        """Begin an item; what it says comes in the next blocks."""
        self._open.append(_OpenBlock("item", line, kind=kind))
        if ticked:
            self.counts.take(TICKS)
            self.counts.left[TICKS] += 1
            if self.counts.left[TICKS] == 1:
                self.counts.tell(line, "[x]", "a ticked box is imported open, for each learner has an own progress")

    def close(self, what: Opened) -> None:
        """End the innermost thing of a kind, with all that was left open inside; nothing when there is none."""
        if any(found.what == what for found in self._open):
            while self._close() != what:
                pass

    def close_item(self) -> None:
        """End the item of the innermost list, if one is open."""
        inner = next((found.what for found in reversed(self._open) if found.what in {"list", "item"}), None)
        if inner == "item":
            self.close("item")

    def _close(self) -> Opened:
        closed = self._open.pop()
        if closed.what == "item" and closed.point is None and not (closed.holds or self._in_note()):
            self.counts.take(closed.kind)
            self.counts.leave(closed.kind, closed.line, "", "an item without words")
        return closed.what

    def words(self, wording: Wording, line: int) -> None:
        """Take a paragraph: the name of an item, more words about it, or words about the section."""
        if not wording:
            return
        note, item = self._in_note(), self._item()
        if note:
            self._say(note, wording, line, "")
        elif item is None:
            self._say(self.here, wording, line, TEXTS)
        elif item.point is None:
            item.point = self._point(item.kind, wording, line)
        else:
            self._say(item.point, wording, line, TEXTS)

    def code(self, content: str, line: int) -> None:
        """Take a block of code: words to keep as they stand."""
        text, item = block_lines(content), self._item()
        if not visible(text):
            return
        if item and item.point is None and not self._in_note():
            item.point = self._point(item.kind, Wording(text.strip().split("\n")[0]), line)
        self.counts.take(CODE)
        target = self._in_note() or (item and item.point) or self.here
        target.passages.append(Passage(CODE, text, line))

    def row(self, cells: list[Wording], head: list[str], line: int) -> None:
        """Take a row of a table: the first cell with words is an item, the others say more about it."""
        if not any(cells):
            return
        if note := self._in_note():
            for cell in filter(None, cells):
                self._say(note, cell, line, "")
            return
        main = next((cell for cell in cells if any(map(str.isalpha, cell.text))), next(filter(None, cells)))
        point = self._point(TABLE_ROWS, main, line)
        for number, cell in enumerate(cells):
            if cell and cell is not main:
                name = head[number] if number < len(head) else ""
                point.passages.append(Passage("", f"{name}: {cell.text}" if name else cell.text, line))
                self._keep(point, cell)

    def term(self, line: int) -> None:
        """Begin a term that is defined."""
        if self._open and self._open[-1].kind == TERMS:
            self._close()
        self.open_item(line, TERMS)

    def stations(self, group: str, points: list[Point]) -> None:
        """Take stations of a chart; those of a group with a name become a section."""
        target, depth = self.here, self._depth()
        if group:
            target, depth = Section(heading_text(one_line(group)), points[0].line, level=self.here.level + 1), 0
            self.here.sections.append(target)
            self.counts.take(HEADINGS)
        for point in points:
            point.depth += depth
            self.counts.take(point.kind)
            self.counts.take(NESTED, int(point.depth > 0))
            self.counts.take(LINKS, len(point.anchors))
            self.hrefs.update(anchor.href for anchor in point.anchors)
        target.points += points

    def open_group(self, line: int) -> None:
        """Begin a part that folds; its title comes next, if it has one."""
        self._groups.append(None)

    def group_title(self, wording: Wording, line: int) -> None:
        """Name the part that folds: an item inside of an item, else a section."""
        if self._open or not 0 < len(self._groups) <= MOST_GROUPS or not visible(wording.text):
            self.words(wording, line)
        else:
            self.counts.take(HEADINGS)
            self._groups[-1] = self._begin(self.here.level + 0.1, wording, line)

    def close_group(self) -> None:
        """End a part that folds; what comes after belongs to where it began."""
        section = self._groups.pop() if self._groups else None
        if section and section in self._path:
            del self._path[self._path.index(section) :]

    def open_note(self, label: str, line: int) -> None:
        """Begin a footnote."""
        self.notes.setdefault(label, Point("", line))
        self._open.append(_OpenBlock("note", line, self.notes[label]))

    def finish(self) -> None:
        """Give footnotes to what names them; one that nothing names stays where it stands."""
        self.surface()
        for label, target in self._named:
            note = self.notes.pop(label, None)
            if note and isinstance(target, Point) and not target.title and note.passages:
                first, *note.passages = note.passages
                target.title, target.wording = first.text, Wording(first.text)
            if note:
                target.absorb(note)
        for note in self.notes.values():
            self.here.absorb(note)

    def _in_note(self) -> Point | None:
        return next((found.point for found in self._open if found.what == "note"), None)

    def _item(self) -> _OpenBlock | None:
        return next((found for found in reversed(self._open) if found.what == "item"), None)

    def _depth(self) -> int:
        named = (found.point.depth + 1 for found in reversed(self._open) if found.what == "item" and found.point)
        return next(named, 0)

    def _point(self, kind: str, wording: Wording, line: int) -> Point:
        depth = self._depth()
        point = Point(wording.text, line, kind=kind, depth=depth, wording=wording)
        self.counts.take(kind)
        self.counts.take(NESTED, int(depth > 0))
        self._keep(point, wording)
        self.here.points.append(point)
        return point

    def _say(self, target: Section | Point, wording: Wording, line: int, kind: str) -> None:
        if visible(wording.text) and not _only_pictures(wording):
            target.passages.append(Passage(kind, wording.text, line))
            self.counts.take(kind, int(bool(kind)))
        self._keep(target, wording)

    def _keep(self, target: Section | Point, wording: Wording) -> None:
        self.counts.take(LINKS, len(wording.anchors))
        self.counts.take(PICTURES, len(wording.pictures))
        self.hrefs.update(anchor.href for anchor in (*wording.anchors, *wording.pictures))
        target.add(wording)
        self._named += [(label, target) for label in wording.notes]


def _only_pictures(wording: Wording) -> bool:
    """Tell whether a paragraph shows pictures and says nothing: badges."""
    return bool(wording.pictures) and wording.text in {"", " ".join(picture.title for picture in wording.pictures)}
