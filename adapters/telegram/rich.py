"""Blocks become characters with entities: marked stretches, counted in UTF-16 units.

No parse mode is used, so text that looks like markup is shown as typed, and nothing can be unparsable. The characters
are those of `bot.values.message.show` without the addresses of links, so what a Reply holds always fits one message.
"""

from collections.abc import Sequence

from telegram import MessageEntity

from adapters.telegram.limits import ENTITIES, LONG_ASIDE
from bot.values.bounds import units
from bot.values.markup import Text, plain
from bot.values.message import (
    STEP_MARKS,
    Aside,
    Block,
    Code,
    Facts,
    Meter,
    Pair,
    Paragraph,
    Step,
    Steps,
    Title,
    meter_bar,
)

EntityKind = MessageEntity
Written = tuple[str, tuple[MessageEntity, ...]]
_WEIGHT = (
    EntityKind.TEXT_LINK,
    EntityKind.PRE,
    EntityKind.CODE,
    EntityKind.BLOCKQUOTE,
    EntityKind.EXPANDABLE_BLOCKQUOTE,
    EntityKind.BOLD,
    EntityKind.ITALIC,
)


def write(blocks: Sequence[Block], prompt: str = "") -> Written:
    """Write blocks, and the prompt of a select below them."""
    pen = _Pen()
    for block in blocks:
        pen.part()
        _write_block(pen, block)
    if prompt:
        pen.part()
        pen.write(prompt, EntityKind.ITALIC)
    return pen.done()


class _Pen:
    def __init__(self) -> None:
        self._text: list[str] = []
        self._marks: list[MessageEntity] = []
        self.at = 0

    def part(self) -> None:
        """Leave a line free before all but the first part."""
        if self._text:
            self.write("\n\n")

    def write(self, text: str, *kinds: str, url: str | None = None, language: str | None = None) -> None:
        start = self.at
        self._text.append(text)
        self.at += units(text)
        for kind in kinds:
            self.mark(kind, start, url=url if kind == EntityKind.TEXT_LINK else None, language=language)

    def mark(self, kind: str, start: int, url: str | None = None, language: str | None = None) -> None:
        if self.at > start:
            self._marks.append(MessageEntity(kind, start, self.at - start, url=url, language=language))

    def spans(self, text: Text, bold: bool = False) -> None:
        for span in text:
            linked = [EntityKind.TEXT_LINK] if span.url else []
            # Telegram puts neither a look nor a link upon code
            look = [EntityKind.CODE] if span.code and not span.url else [EntityKind.BOLD] if span.bold or bold else []
            self.write(span.text, *linked, *look, url=span.url)

    def turn(self, number: int) -> None:
        """Begin the line of a list's entry."""
        if number:
            self.write("\n")

    def done(self) -> Written:
        """Give what was written; of too many entities those go that matter least."""
        kept = sorted(self._marks, key=lambda mark: _WEIGHT.index(mark.type))[:ENTITIES]
        return "".join(self._text), tuple(sorted(kept, key=lambda mark: (mark.offset, -mark.length)))


def _write_block(pen: _Pen, block: Block) -> None:
    match block:
        case Title(text):
            pen.write(text, EntityKind.BOLD)
        case Paragraph(text):
            pen.spans(text)
        case Aside(text):
            start = pen.at
            pen.spans(text)
            long = units(plain(text)) > LONG_ASIDE
            pen.mark(EntityKind.EXPANDABLE_BLOCKQUOTE if long else EntityKind.BLOCKQUOTE, start)
        case Steps(items):
            _write_steps(pen, items)
        case Facts(pairs):
            _write_facts(pen, pairs)
        case Meter():
            pen.write(meter_bar(block))
        case Code(text, language):
            pen.write(text, EntityKind.PRE, language=language or None)


def _write_steps(pen: _Pen, items: Sequence[Step]) -> None:
    for number, item in enumerate(items):
        pen.turn(number)
        pen.write(f"{STEP_MARKS[item.state]} ")
        pen.spans(item.text, bold=item.state == "now")


def _write_facts(pen: _Pen, pairs: Sequence[Pair]) -> None:
    for number, pair in enumerate(pairs):
        pen.turn(number)
        pen.write(f"{pair.label}:", EntityKind.BOLD)
        pen.write(" ")
        pen.spans(pair.value)
