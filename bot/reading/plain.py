"""Typed text made comparable, and no longer than any time, place or amount is written."""

import unicodedata
from functools import lru_cache

READ_CHARACTERS = 120  # characters that a grammar sees; what is longer is no time, no place and no amount
_JOINED = str.maketrans(dict.fromkeys(".'’ʻʼ`´") | dict.fromkeys("_-‐‑–—,()·", " "))
_STROKES = str.maketrans("łđøħŧıŋ", "ldohtin") | str.maketrans({"œ": "oe", "æ": "ae", "þ": "th", "ð": "d"})


def plain(text: str) -> str:
    """Write digits, letters and signs of other widths and scripts as the usual ones, character by character."""
    return "".join(map(_plain, text))


def fold(text: str) -> str:
    """Make names comparable: no case, no accents, no dots, blanks for hyphens."""
    spread = unicodedata.normalize("NFKD", text[:READ_CHARACTERS].casefold())[:READ_CHARACTERS]
    letters = "".join(
        char for char in spread if not unicodedata.combining(char) and unicodedata.category(char) not in _LEFT_OUT
    )
    return " ".join(letters.translate(_STROKES).translate(_JOINED).split())


_LEFT_OUT = frozenset({"Cf", "Cs"})  # signs of format, halves of characters
_JOINERS = "\u200c\u200d"  # they are part of names in some scripts


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    """Give one character for one, so that what follows a match can be cut from the text as it was typed."""
    if char < "\x7f":
        return char
    if unicodedata.category(char) == "Cf" and char not in _JOINERS:  # invisible
        return " "
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    usual = unicodedata.normalize("NFKC", char)
    return usual if len(usual) == 1 else char
