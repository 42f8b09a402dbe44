"""Text becomes Discord's markdown, in pieces that may stand on different pages; what looks like markup is escaped."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from adapters.fit import MarkupBlock, cut
from bot.values.markup import Span, Text

_PIECE = 500  # units before escaping, which at most doubles them: several pieces fit a page
_LONGEST_URL = 800  # units before quoting, which at most trebles them; a label and its address are one piece
_FENCED = 3_900  # units of program text in one fence, which itself takes some
_APART = "\u200b"  # a zero-width space between two marks that would be read as one
_SPECIAL_SIGNS = re.compile(
    r"[\\*_~`|\[\]<>@#]"  # anywhere
    r"|:(?=//|[\w+-]+:)"  # addresses and :emoji:
    r"|(?<!\S)[-+](?=\s|$)"  # list items
    r"|(?<=\d)\.(?=\s|$)"  # numbered ones
)
_LANGUAGE = re.compile(r"[a-z0-9_+.#-]{1,20}")
_URL_UNSAFE = re.compile(r"[\s()<>\\\"]")


def escape(text: str) -> str:
    """Make every character show as typed."""
    return _SPECIAL_SIGNS.sub(r"\\\g<0>", text)


def text_lines(text: Text) -> MarkupBlock:
    """Write spans as lines of finished pieces."""
    return [_pieces(line) for line in _lines(_merged(map(_spelled, text)))]


def fenced(code: str, language: str) -> list[MarkupBlock]:
    """Write program text into fences, each on one page."""
    info = language if _LANGUAGE.fullmatch(language) else ""
    safe = re.sub("`(?=`)", "`" + _APART, code)
    parts = (part.strip("\n") for part in cut(safe, _FENCED))
    return [[[f"```{info}\n{part}\n```"]] for part in parts if part.strip()]


def _spelled(span: Span) -> Span:
    """Write the address beside a label that can't be a link: none, one like an address, or one to a very long one."""
    if span.url is None or (span.text.strip() and "//" not in span.text and len(span.url) <= _LONGEST_URL):
        return span
    return replace(span, text=f"{span.text} ({span.url})", url=None)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Join neighbours of one look: two marks side by side would be read as one mark."""
    for _, run in groupby(spans, key=lambda span: (span.bold, span.code, span.url)):
        same = list(run)
        yield replace(same[0], text="".join(span.text for span in same))


def _lines(spans: Iterable[Span]) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *more = span.text.split("\n")
        lines[-1].append(replace(span, text=first))
        lines.extend([replace(span, text=text)] for text in more)
    return lines


def _pieces(line: Iterable[Span]) -> list[str]:
    pieces: list[str] = []
    for span in line:
        for part in cut(span.text, _PIECE):
            piece = _marked(replace(span, text=part))
            meets = pieces and piece[0] in "*`" and pieces[-1][-1] == piece[0]
            pieces.append(_APART + piece if meets else piece)
    return pieces


def _marked(span: Span) -> str:
    if not span.text.strip():
        return span.text
    text = f"`{span.text}`" if span.code and not _breaks_out(span) else escape(span.text)
    if span.url:
        text = f"[{text}]({_URL_UNSAFE.sub(lambda m: f'%{ord(m[0]):02X}', span.url)})"
    return f"**{text}**" if span.bold else text


def _breaks_out(span: Span) -> bool:
    """Tell whether code has a character that would end it or the mark around it; nothing is escaped in code."""
    ends = "`" + ("*" if span.bold else "") + ("[]\\" if span.url else "")
    return any(char in span.text for char in ends)
