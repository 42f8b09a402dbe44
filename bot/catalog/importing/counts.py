"""What came in and what went out, by kind: nothing is lost in silence."""

from collections import Counter
from dataclasses import dataclass, field

HEADINGS, ITEMS, NESTED, TABLE_ROWS, TERMS = "headings", "list items", "nested items", "table rows", "definitions"
LINKS, PICTURES, CHARTS, STATIONS, WAYS = "links", "pictures", "charts", "chart stations", "chart choices"
TEXTS, CODE, TICKS = "paragraphs", "code blocks", "ticked boxes"
COUNTED = (HEADINGS, ITEMS, NESTED, TABLE_ROWS, TERMS, LINKS, PICTURES, CHARTS, STATIONS, WAYS, TEXTS, CODE, TICKS)


@dataclass(slots=True)
class Counts:
    """How many of a kind came in, were written or found no place; `lines` are told: (line, text, reason)."""

    came: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    lines: list[tuple[int, str, str]] = field(default_factory=list)

    def take(self, kind: str, times: int = 1) -> None:
        """Count what came in."""
        self.came[kind] += times

    def write(self, kind: str, times: int = 1) -> None:
        """Count what found its place; what is part of something else has no kind of its own."""
        if kind:
            self.written[kind] += times

    def leave(self, kind: str, line: int, text: str, reason: str) -> None:
        """Count what found no place, and say why."""
        self.left[kind] += 1
        self.tell(line, text, reason)

    def tell(self, line: int, text: str, reason: str) -> None:
        """Say something about a line."""
        self.lines.append((line, text, reason))

    def table(self) -> list[str]:
        """Write the counts, a kind a line, under a head."""
        width = max(map(len, COUNTED))
        head = f"{'':{width}}  {'came in':>8}  {'written':>8}  {'left out':>8}"
        rows = (
            f"{kind:{width}}  {self.came[kind]:>8}  {self.written[kind]:>8}  {self.left[kind]:>8}"
            for kind in COUNTED
            if self.came[kind]
        )
        return [head, *rows]
