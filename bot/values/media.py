"""What goes out beside the words: a picture with its text twin, a file to keep."""

import re
from dataclasses import dataclass, field

from bot.values.bounds import Unbounded, bound

ALT_UNITS = 1_000
FILE_BYTES = 1_000_000
_FILE_NAME = re.compile(r"[A-Za-z0-9._-]{1,60}")


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG whose text says what the picture says."""

    png: bytes = field(repr=False)
    alt: str

    def __post_init__(self) -> None:
        bound("alt", self.alt, ALT_UNITS)


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG that is still to be drawn as a picture, with what that will say."""

    svg: str = field(repr=False)
    alt: str

    def __post_init__(self) -> None:
        bound("alt", self.alt, ALT_UNITS)


@dataclass(frozen=True, slots=True)
class File:
    """A document to keep: a calendar, an export."""

    name: str
    data: bytes = field(repr=False)
    media_type: str

    def __post_init__(self) -> None:
        if not _FILE_NAME.fullmatch(self.name) or not 0 < len(self.data) <= FILE_BYTES:
            raise Unbounded(f"file {self.name[:60]!r}: name or size out of bounds ({len(self.data)} bytes)")
