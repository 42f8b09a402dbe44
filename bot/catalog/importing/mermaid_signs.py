"""The signs of a Mermaid flowchart: stations with their shapes, arrows with their words, and what ends a statement."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.catalog.importing.mermaid_labels import label_lines, object_label, shape_end, unwrapped

SignKind = Literal["station", "arrow", "and", "end", "order", "comment", "broken"]
_SPACE = re.compile(r"[^\S\n]+")
_ORDER = re.compile(
    r"(?:subgraph|end|direction|style|classDef|class|linkStyle|click|accTitle|accDescr)\b"
    r"(?![^\S\n]*(?:--|==|-\.|~~|@\{))(?:\"[^\"\n]*\"|[^\n;])*"
)
_CHART_COMMENT = re.compile(r"%%[^\n]*")
_ID = re.compile(r"(?:[\w./\\'’!?#$%*+,]|-(?![-.>])|:(?!::)|=(?!=))+")
_CLASS = re.compile(r":::[\w-]+")
_EDGE_ID = re.compile(r"[\w-]+@(?=[<ox]?[-=~.])")
_OBJECT = re.compile(r"@\{([^}]*)\}")
_SHAPE = re.compile(r"[^\S\n]*(?=[\[({])|(?=>)")
_ARROW = re.compile(r"(?:<|[ox](?=[-=]))?(?:--+|-(?=>)|==+|-\.+-?|~~~+)(?:>|[ox](?=[\s\"|]|$))?")
_WORDED = re.compile(
    r"(?:<|[ox](?=[-=]))?(?:--(?![->xo.])|==(?![=>])|-\.(?![-.>]))[^\S\n]*(?P<label>[^\s|][^|\n]{0,400}?)[^\S\n]*"
    r"(?:--+[>xo]?|==+[>xo]?|\.+->?)(?=[\s\w\"(\[{&]|$)"
)
_PIPED = re.compile(r"[^\S\n]*\|(?P<label>[^|]*)\|")


@dataclass(frozen=True, slots=True)
class ChartSign:
    """One sign: `text` is an id, the words on an arrow, an order or what is broken; `lines` are a station's label."""

    kind: SignKind
    text: str
    line: int
    lines: tuple[str, ...] = ()


@dataclass(slots=True)
class _Scanner:
    source: str
    line: int
    at: int = 0
    last: SignKind = "end"

    def signs(self) -> Iterator[ChartSign]:
        while self.at < len(self.source):
            if found := _SPACE.match(self.source, self.at):
                self._go(found.end())
                continue
            sign = self._sign(self.source[self.at], self.line)
            self.last = sign.kind
            yield sign

    def _sign(self, char: str, line: int) -> ChartSign:
        if char in "\n;":
            return ChartSign("end", self._took(self.at + 1), line)
        if char == "&":
            return ChartSign("and", self._took(self.at + 1), line)
        if self.last in {"end", "order", "comment"}:
            if found := _CHART_COMMENT.match(self.source, self.at):
                return ChartSign("comment", self._took(found.end()), line)
            if found := _ORDER.match(self.source, self.at):
                return ChartSign("order", self._took(found.end()).strip(), line)
        if self.last == "station":  # only here "x--x" is an arrow and no station
            return self._arrow(line) or self._broken(line)
        return self._station(line) or self._arrow(line) or self._broken(line)

    def _arrow(self, line: int) -> ChartSign | None:
        start = found_id.end() if (found_id := _EDGE_ID.match(self.source, self.at)) else self.at
        found = _WORDED.match(self.source, start) or _ARROW.match(self.source, start)
        if found is None:
            return None
        self._took(found.end())
        label = found.groupdict().get("label") or ""
        if piped := _PIPED.match(self.source, self.at):
            self._took(piped.end())
            label = piped["label"]
        return ChartSign("arrow", " ".join(label_lines(label)), line)

    def _station(self, line: int) -> ChartSign | None:
        found = _ID.match(self.source, self.at)
        if found is None or not re.search(r"\w", found[0]) or _EDGE_ID.match(self.source, self.at):
            return None
        end, lines = found.end(), list[str]()
        if described := _OBJECT.match(self.source, end):
            end, lines = described.end(), object_label(described[1])
        elif opening := _SHAPE.match(self.source, end):
            closed = shape_end(self.source, opening.end())
            if closed is None:
                return None
            end, lines = closed, label_lines(unwrapped(self.source[opening.end() : closed]))
        if named := _CLASS.match(self.source, end):
            end = named.end()
        self._took(end)
        return ChartSign("station", found[0], line, tuple(lines))

    def _broken(self, line: int) -> ChartSign:
        """Give up the rest of a line."""
        end = self.source.find("\n", self.at)
        return ChartSign("broken", self._took(end if end >= 0 else len(self.source)).strip(), line)

    def _took(self, end: int) -> str:
        taken = self.source[self.at : end]
        self._go(end)
        return taken

    def _go(self, end: int) -> None:
        self.line += self.source.count("\n", self.at, end)
        self.at = end


def signs_of(source: str, line: int) -> Iterator[ChartSign]:
    """Read the signs of statements that begin on a line."""
    return _Scanner(source, line).signs()
