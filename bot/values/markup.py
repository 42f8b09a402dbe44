"""`**bold**`, `code` and `[link](url)` become spans once; values enter later, as plain text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

_MARKUP = re.compile(
    r"\*\*(?P<bold>[^*]+)\*\*"
    r"|`(?P<code>[^`]+)`"
    r"|\[(?P<label>[^\]]+)\]\((?P<url>https?://[^\s)]+|\{[a-z_]+\})\)"
)
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters with one look."""

    text: str
    bold: bool = False
    code: bool = False
    url: str | None = None


Text = tuple[Span, ...]


def parse(markup: str) -> Text:
    """Turn inline markup into spans."""
    return tuple(_spans(markup))


def _spans(markup: str) -> Iterator[Span]:
    end = 0
    for match in _MARKUP.finditer(markup):
        if match.start() > end:
            yield Span(markup[end : match.start()])
        yield _marked(match)
        end = match.end()
    if end < len(markup):
        yield Span(markup[end:])


def _marked(match: re.Match[str]) -> Span:
    if match["bold"]:
        return Span(match["bold"], bold=True)
    if match["code"]:
        return Span(match["code"], code=True)
    return Span(match["label"], url=match["url"])


def placeholders(markup: str) -> frozenset[str]:
    """Name the values that a text expects."""
    return frozenset(_PLACEHOLDER.findall(markup))


def fill(text: Text, values: Mapping[str, object]) -> Text:
    """Put the values into the placeholders; a value that is itself a Text keeps its spans."""
    return tuple(piece for span in text for piece in _filled(span, values))


def _filled(span: Span, values: Mapping[str, object]) -> Iterator[Span]:
    url = _PLACEHOLDER.sub(lambda m: str(values[m[1]]), span.url) if span.url else span.url
    parts = _PLACEHOLDER.split(span.text)
    for index, part in enumerate(parts):
        value = values[part] if index % 2 else part
        if isinstance(value, tuple):
            yield from (replace(piece, bold=piece.bold or span.bold) for piece in value)
        elif value != "":
            yield replace(span, text=_written(value), url=url)


def _written(value: object) -> str:
    """Write a value: a number with one decimal at most, and none where that says nothing."""
    return f"{round(value, 1):g}" if isinstance(value, float) else str(value)


def verbatim(characters: str) -> Text:
    """Take characters as they are, whatever they look like."""
    return (Span(characters),)


def plain(text: Text) -> str:
    """Write spans as characters only; a link shows its address."""
    return "".join(f"{span.text} ({span.url})" if span.url else span.text for span in text)
