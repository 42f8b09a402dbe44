"""Make text and buttons fit: pages broken where it hurts least, measured in UTF-16 units; rows of buttons."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from bot.values.bounds import units

MarkupLine = Sequence[str]  # pieces of finished markup; a page may end between two of them, never inside one
MarkupBlock = Sequence[MarkupLine]
_BREAKS = ("\n", " ")
T = TypeVar("T")


def pages(blocks: Sequence[MarkupBlock], limit: int) -> list[str]:
    """Write blocks onto as few pages as fit, broken between blocks, else between lines, else between pieces."""
    fill = _Fill(limit)
    for block in blocks:
        if not fill.put("\n\n", "\n".join(map("".join, block))):
            _put_lines(fill, block)
    return fill.done()


def _put_lines(fill: "_Fill", block: MarkupBlock) -> None:
    fill.turn()
    for line in block:
        if not fill.put("\n", "".join(line)):
            fill.turn()
            for piece in line:
                if not fill.put("", piece):
                    raise ValueError(f"a piece of {len(piece)} characters fits no page")


class _Fill:
    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pages: list[str] = []
        self._page = ""

    def put(self, glue: str, text: str) -> bool:
        """Add to the page, else to a new one; tell whether the text fitted at all."""
        longer = self._page + glue + text if self._page else text
        if units(longer) > self._limit:
            if units(text) > self._limit:
                return False
            self.turn()
            longer = text
        self._page = longer
        return True

    def turn(self) -> None:
        """Begin a new page."""
        if self._page.strip():
            self._pages.append(self._page)
        self._page = ""

    def done(self) -> list[str]:
        """Give what was written."""
        self.turn()
        return self._pages


def cut(text: str, limit: int) -> list[str]:
    """Cut characters into pieces of at most `limit` units, after a line or a word where there is one."""
    pieces = []
    while units(text) > limit:
        head = _head(text, limit)
        at = next((found + 1 for mark in _BREAKS if (found := head.rfind(mark)) > 0), len(head))
        pieces.append(text[:at])
        text = text[at:]
    return [*pieces, text] if text else pieces


def _head(text: str, limit: int) -> str:
    """Take the longest beginning of at most `limit` units."""
    head = text[:limit]
    while units(head) > limit:
        head = head[: len(head) - max(1, (units(head) - limit) // 2)]
    return head


def rows(items: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """Lay items out in rows of at most `most`."""
    return (items[start : start + most] for start in range(0, len(items), most))


def rows_by_width(items: Sequence[T], most: int, width: int, label: Callable[[T], str]) -> list[list[T]]:
    """Lay items out in rows of at most `most`, whose labels together are at most `width` units."""
    laid: list[list[T]] = []
    for item in items:
        row = laid[-1] if laid else []
        if row and len(row) < most and sum(units(label(one)) for one in [*row, item]) <= width:
            row.append(item)
        else:
            laid.append([item])
    return laid
