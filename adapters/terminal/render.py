"""A reply becomes lines and the actions behind its numbers; pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.terminal.wrap import Frame, Piece, cells, clean, wrap
from bot.values.markup import Span, Text
from bot.values.media import File
from bot.values.message import (
    STEP_MARKS,
    AnyButton,
    Aside,
    Block,
    Button,
    Code,
    Facts,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
    meter_bar,
)

TITLE_STYLE, STRONG_STYLE, CODE_STYLE, QUIET_STYLE, NUMBER_STYLE = (
    "\x1b[1;32m",
    "\x1b[1m",
    "\x1b[36m",
    "\x1b[2m",
    "\x1b[1;33m",
)
GAP = "   "
INDENT = "    "
FILE_BEGINS, FILE_ENDS = "▼▼▼", "▲▲▲"


@dataclass(frozen=True, slots=True)
class Screen:
    """What is printed, and what a number presses."""

    text: str
    actions: tuple[str, ...] = ()


def render(reply: Reply, frame: Frame) -> Screen:
    """Write a reply; a picture is told by its text, a file between two marks."""
    picture = [wrap([Piece(f"[{reply.picture.alt}]", QUIET_STYLE)], frame)] if reply.picture else []
    blocks = [_block(block, frame) for block in reply.blocks]
    actions = tuple(action for button in reply.buttons for action in _actions(button))
    buttons = "\n".join(_buttons(reply.buttons, frame))
    file = _file(reply.file, frame) if reply.file else ""
    return Screen("\n\n".join(filter(None, [*picture, *blocks, file, buttons])), actions)


def _file(file: File, frame: Frame) -> str:
    """Write a text file as it is, without any wrapping, so that it can be copied whole; name any other."""
    name = frame.paint([Piece(file.name, STRONG_STYLE)])
    try:
        lines = [clean(line.removesuffix("\r")) for line in file.data.decode().rstrip().split("\n")]
    except UnicodeDecodeError:
        return f"[{name}]"
    return "\n".join([f"{FILE_BEGINS} {name}", *lines, f"{FILE_ENDS} {name}"])


def _block(block: Block, frame: Frame) -> str:
    match block:
        case Title(text):
            shown = wrap([Piece(text, TITLE_STYLE)], frame)
        case Paragraph(text):
            shown = wrap(_pieces(text), frame)
        case Aside(text):
            shown = wrap(_pieces(text, QUIET_STYLE), frame, "  ", "  ")
        case Steps(items):
            shown = "\n".join(_step(item, frame) for item in items)
        case Facts(pairs):
            shown = "\n".join(_fact(pair, frame) for pair in pairs)
        case Meter():
            shown = meter_bar(block)
        case Code(text):
            shown = "\n".join(
                INDENT + frame.paint([Piece(clean(line.expandtabs(4)), CODE_STYLE)]) for line in text.splitlines()
            )
    return shown


def _step(step: Step, frame: Frame) -> str:
    lead = f"{STEP_MARKS[step.state]} "
    return wrap(_pieces(step.text, STRONG_STYLE if step.state == "now" else ""), frame, lead, " " * cells(lead))


def _fact(pair: Pair, frame: Frame) -> str:
    return wrap([Piece(f"{pair.label}: ", STRONG_STYLE), *_pieces(pair.value)], frame, "", "  ")


def _pieces(text: Text, style: str = "") -> Iterator[Piece]:
    for span in text:
        yield Piece(span.text, _style(span, style), whole=span.code)
        if span.url:
            yield Piece(f" ({span.url})", QUIET_STYLE)


def _style(span: Span, style: str) -> str:
    return CODE_STYLE if span.code else STRONG_STYLE if span.bold else style


def _actions(button: AnyButton) -> tuple[str, ...]:
    match button:
        case Button(action=action):
            return (str(action),)
        case Select(options=options, action=action):
            return tuple(str(action.plus(option.value)) for option in options)
        case Link():
            return ()


def _buttons(buttons: tuple[AnyButton, ...], frame: Frame) -> Iterator[str]:
    """Write buttons side by side, the options of a select and links below each other."""
    row: list[Piece] = []
    number = 0
    for button in buttons:
        if isinstance(button, Button):
            number += 1
            row += [*_numbered(number, button.label), Piece(GAP)]
            continue
        if row:
            yield wrap(row, frame)
            row = []
        if isinstance(button, Link):
            yield wrap([Piece(f"{button.label}: "), Piece(button.url, QUIET_STYLE)], frame, "", "  ")
            continue
        yield wrap([Piece(button.prompt, QUIET_STYLE)], frame)
        for option in button.options:
            number += 1
            yield wrap(_numbered(number, option.label), frame, "  ", INDENT)
    if row:
        yield wrap(row, frame)


def _numbered(number: int, label: str) -> list[Piece]:
    return [Piece(f"[{number}] ", NUMBER_STYLE, whole=True), Piece(label, whole=True)]
