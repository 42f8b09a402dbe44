"""The characters of a document as one line that can be shown anywhere: nothing invisible, nothing that turns others."""

import re
import unicodedata

from bot.values.bounds import clip, units

SHORT_TITLE = 70
_TURNING = "\u202a-\u202e\u2066-\u2069"  # direction marks that reach beyond their own words
_HIDDEN = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufffe\uffff{_TURNING}]")
_SHORTCODE = re.compile(r":[a-z0-9_+-]+:\Z")
_ORNAMENTS = {"So", "Sk", "Sm", "Mn", "Me", "Cf", "Cn", "Co"}
_BULLETS = "•·‣◦●○▪–—"
_LETTER = re.compile(r"[^\W_]")
_NUMBER = re.compile(r"\d+[.)]\s+")


def one_line(text: str) -> str:
    """Write a text on one line."""
    return " ".join(_HIDDEN.sub("", text).split())


def block_lines(text: str) -> str:
    """Keep the lines of a block and their indentation."""
    lines = [_HIDDEN.sub("", line.expandtabs(4)).rstrip() for line in text.splitlines()]
    return "\n".join(lines).strip("\n")


def visible(text: str) -> bool:
    """Tell whether there is anything to see."""
    return _LETTER.search(text) is not None or any(unicodedata.category(char)[0] in "LNPS" for char in text)


def heading_text(text: str) -> str:
    """Drop what adorns a heading: its number, and the pictures in front of it."""
    words = text.split(" ")
    while len(words) > 1 and _adorns(words[0]):
        del words[0]
    return _NUMBER.sub("", " ".join(words), count=1) or text


def short(text: str, most: int = SHORT_TITLE) -> str:
    """Shorten a text to a title, between two words where that costs little."""
    if units(text) <= most:
        return text
    cut = clip(text, most - 1)
    start = cut.rfind(" ")
    return f"{cut[:start].rstrip()}…" if start > most * 2 // 3 else cut


def _adorns(word: str) -> bool:
    if _SHORTCODE.match(word):
        return True
    return all(unicodedata.category(char) in _ORNAMENTS or char in _BULLETS for char in word)
