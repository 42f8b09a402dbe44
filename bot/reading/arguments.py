"""What an argument can be, and what reading one may know; an argument that can't be understood is misread."""

from dataclasses import dataclass, field
from typing import Protocol

from bot.catalog.model import Catalog
from bot.reading.place_choice import Asker
from bot.reading.plain import READ_CHARACTERS
from bot.values.message import Choice
from bot.words.text import Words

MOST_SUGGESTED = 5
REPEATED_CHARACTERS = 60  # characters of a text that are repeated when it can't be read


@dataclass(frozen=True, slots=True)
class Desk:
    """What reading an argument may consult: words, curriculum and what is known of the asker, never the store."""

    catalog: Catalog
    words: Words
    language: str
    asker: Asker = field(default_factory=Asker)


class Misread(Exception):
    """An argument can't be understood; `key` says why, `near` are what was perhaps meant.

    `close`: it was this kind of argument that was meant, so no other option is tried. `rest` follows what was misread.
    """

    def __init__(
        self, key: str, near: tuple[Choice, ...] = (), *, close: bool = False, rest: str = "", **values: object
    ) -> None:
        super().__init__(key)
        self.key = key
        self.near = near
        self.close = close
        self.rest = rest
        self.values = values


class Kind(Protocol):
    """A kind of argument; one that is `whole` takes a text of any length, the others are grammars."""

    whole: bool

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Read a value from the beginning of a text; give it and the rest. Raise Misread."""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer what the beginning of an argument may become."""


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """An option of a command."""

    name: str
    kind: Kind
    required: bool


class Word:
    """One word, as typed."""

    whole = True

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the first word."""
        word, _, rest = text.strip().partition(" ")
        return word, rest

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


class Rest:
    """All that is left, as typed."""

    whole = True

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take everything."""
        return text.strip(), ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


def read_option(spec: OptionSpec, text: str, desk: Desk) -> tuple[object, str]:
    """Read an option from the beginning of a text, of which a grammar sees no more than any of them needs."""
    text = text.strip()
    most = len(text) if spec.kind.whole else READ_CHARACTERS
    value, rest = spec.kind.read(text[:most], desk)
    return value, (rest + text[most:]).strip()
