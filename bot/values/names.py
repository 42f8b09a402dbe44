"""Names of people and places as one visible line that keeps to itself."""

import unicodedata
from collections.abc import Iterator

from bot.values.bounds import clip

MOST_OF_NAME = 80
NAME_UNITS = 40
MARKS = 3  # accents on one letter; more of them are a tower into the lines above and below
_JOINERS = "\u200c\u200d"  # they belong into names of some scripts, and into pictures of several people
_BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0"  # letters and marks by name, and nothing to see
_LINE_BREAKS = {"Cc", "Zl", "Zp"}
_UNSEEN_SIGNS = {"Cf", "Cs"}
_RIGHT_TO_LEFT = {"R", "AL", "AN"}
_ALONE, _END = "\u2068", "\u2069"  # what is between them turns nothing outside of them


def clean_name(text: str, most: int = MOST_OF_NAME) -> str:
    """Make a name one line of which everything can be seen; empty where there is nothing to see."""
    kept = "".join(_kept(unicodedata.normalize("NFC", text[: 4 * most])))
    words = (word.strip(_JOINERS) for word in kept.split())
    return " ".join(filter(None, words))[:most].rstrip()


def shown_name(text: str, units: int = NAME_UNITS) -> str:
    """Write a name so that it can stand beside others: one that is read from the right turns only itself."""
    name = clip(clean_name(text), units)
    turns = any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in name)
    return f"{_ALONE}{name}{_END}" if turns else name


def _kept(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        kind = unicodedata.category(char)
        marks = marks + 1 if kind[0] == "M" and char not in _BLANK else 0
        if char in _JOINERS or char in _BLANK:
            yield char if char in _JOINERS else ""
        elif kind in _LINE_BREAKS:
            yield " "
        elif kind not in _UNSEEN_SIGNS and marks <= MARKS:
            yield char
