"""Walk through the words of an entry: which of them a learner reads, and where they stand."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from bot.catalog.yaml import YamlKey

UNSPOKEN = frozenset(
    {"id", "kind", "command", "topic", "tags", "aliases", "source", "target", "on", "to"}
    | {"ask", "names", "prints", "says", "line", "raises", "fine", "error", "packages", "offers", "output"}
    | {"fix", "extra", "where", "hour"}
    | {"session", "sessions", "hours", "project", "projects", "after", "roadmap", "stage", "path", "pillar"}
)
"""Fields that no learner reads: names of things."""
NAME_FIELDS = frozenset({"title", "label", "details", "options", "code", "section", "emoji"})
"""Fields that carry names over from the source as they are."""
ADDRESSES = frozenset({"link", "url"})


def texts(value: Any, path: tuple[YamlKey, ...] = ()) -> Iterator[tuple[tuple[YamlKey, ...], str]]:
    """Give every text that a learner reads, with its place inside the entry."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, child in enumerate(value):
            yield from texts(child, (*path, index))
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in UNSPOKEN:
                yield from texts(getattr(value, part.name), (*path, part.name))


def sentences(value: Any) -> Iterator[tuple[tuple[YamlKey, ...], str]]:
    """Give the texts that are sentences: no names, no addresses."""
    return ((path, text) for path, text in texts(value) if not NAME_FIELDS.union(ADDRESSES).intersection(path))


def addresses(value: Any) -> Iterator[tuple[tuple[YamlKey, ...], str]]:
    """Give the URLs of an entry."""
    return ((path, text) for path, text in texts(value) if path and path[-1] in ADDRESSES)
