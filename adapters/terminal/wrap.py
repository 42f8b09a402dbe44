"""Lay styled words out in lines, measured in terminal cells; pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

RESET = "\x1b[0m"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_EMOJI_LOOK, _JOINER = "\ufe0f", "\u200d"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters with one look; `whole` ones are never broken at a blank."""

    text: str
    style: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """How wide the lines are, and whether looks are shown."""

    width: int
    colour: bool = False

    def paint(self, line: Iterable[Piece]) -> str:
        """Write a line, each look once."""
        runs = [(style, "".join(piece.text for piece in run)) for style, run in groupby(line, attrgetter("style"))]
        return "".join(f"{style}{text}{RESET}" if self.colour and style else text for style, text in runs).rstrip()


def clean(text: str) -> str:
    """Take the meaning from control characters: text must never steer a terminal."""
    return _CONTROL.sub(" ", text)


def cells(text: str) -> int:
    """Count the cells that characters take."""
    return len(text) if text.isascii() else sum(map(_cell, text)) + text.count(_EMOJI_LOOK)


def _cell(char: str) -> int:
    if char in {_EMOJI_LOOK, _JOINER} or unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(pieces: Iterable[Piece], frame: Frame, lead: str = "", hang: str = "") -> str:
    """Lay pieces out after a lead; further lines begin with `hang`."""
    lines = [[Piece(lead)]]
    used = begun = cells(lead)
    for chunk in _chunks(pieces):
        text = "".join(piece.text for piece in chunk)
        if text == "\n" or (used + cells(text.rstrip()) > frame.width and used > begun):
            lines.append([Piece(hang)])
            used = begun = cells(hang)
        if text != "\n":
            lines[-1] += chunk
            used += cells(text)
    return "\n".join(map(frame.paint, lines))


def _chunks(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Put words together that no blank parts: a line may end between two chunks, never inside one."""
    chunk: list[Piece] = []
    for word in _words(pieces):
        if word.text == "\n":
            yield chunk
            yield [word]
            chunk = []
        elif word.text.endswith(" ") and not word.whole:
            yield [*chunk, word]
            chunk = []
        else:
            chunk.append(word)
    yield chunk


def _words(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Split pieces into words with the blanks after them, and line ends."""
    for piece in pieces:
        text = clean(piece.text)
        if piece.whole:
            yield replace(piece, text=text.replace("\n", " "))
        else:
            yield from (replace(piece, text=word) for word in re.findall(r"\n|[^ \n]+ *| +", text))
