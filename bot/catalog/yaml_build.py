"""Data out of YAML events, one after the other: nothing recurses, so no text can nest too deeply for the process."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from yaml import events as kind

MOST_YAML_DEEP = 64
_YAML_TAG = "tag:yaml.org,2002:"
SCALARS = {
    "null": (re.compile(r"(?:null|~|)\Z"), ["n", "~", ""]),
    "bool": (re.compile(r"(?:true|false)\Z"), list("tf")),
    "int": (re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"), list("-+0123456789")),
    "float": (
        re.compile(r"(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+)\Z"),
        list("-+.0123456789"),
    ),
}
"""The plain scalars of YAML 1.2 that are no text: how they look, and how they begin."""
_BY_FIRST = {
    char: [(name, pattern) for name, (pattern, first) in SCALARS.items() if char in first]
    for _, begins in SCALARS.values()
    for char in begins
}


class YamlFault(Exception):
    """A file that cannot be read, with the line where it goes wrong."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass(slots=True)
class _OpenNode:
    """A list or a mapping that is not closed yet; `key` waits for its value."""

    data: Any
    key: str | None = None

    def put(self, value: Any) -> None:
        if self.key is None:
            self.data.append(value)
        else:
            self.data[self.key] = value
            self.key = None


@dataclass(slots=True)
class _Builder:
    open: list[_OpenNode] = field(default_factory=lambda: [_OpenNode([])])
    anchors: dict[str, int] = field(default_factory=dict)

    def take(self, event: Any) -> None:
        if isinstance(event, kind.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, kind.MappingStartEvent | kind.SequenceStartEvent):
            self._begin(event)
        elif isinstance(event, kind.CollectionEndEvent):
            closed = self.open.pop().data
            self.open[-1].put(closed)
        elif isinstance(event, kind.AliasEvent):
            raise YamlFault(self.anchors.get(event.anchor or "", _line(event)), "aliases are not allowed")
        elif isinstance(event, kind.DocumentStartEvent) and self.open[0].data:
            raise YamlFault(_line(event), "expected a single document")

    def _scalar(self, event: Any) -> None:
        self._anchored(event)
        if not self._wants_key():
            self.open[-1].put(_value(event))
            return
        key = _value(event)
        if not isinstance(key, str):
            raise YamlFault(_line(event), "a key must be text")
        if key in self.open[-1].data:
            raise YamlFault(_line(event), f"the key {key!r} stands twice")
        self.open[-1].key = key

    def _begin(self, event: Any) -> None:
        self._anchored(event)
        mapping = isinstance(event, kind.MappingStartEvent)
        if self._wants_key():
            raise YamlFault(_line(event), "a key must be text")
        if event.tag not in {None, "!", f"{_YAML_TAG}{'map' if mapping else 'seq'}"}:
            raise YamlFault(_line(event), f"the tag {event.tag} is not allowed")
        if len(self.open) > MOST_YAML_DEEP:
            raise YamlFault(_line(event), f"is nested too deeply: {MOST_YAML_DEEP} levels are enough")
        self.open.append(_OpenNode({} if mapping else []))

    def _wants_key(self) -> bool:
        return isinstance(self.open[-1].data, dict) and self.open[-1].key is None

    def _anchored(self, event: Any) -> None:
        if event.anchor:
            self.anchors[event.anchor] = _line(event)


def built(events: Iterable[Any]) -> Any:
    """Give what one document says, or raise a YamlFault."""
    builder = _Builder()
    for event in events:
        builder.take(event)
    found = builder.open[0].data
    if not found:
        raise YamlFault(1, "is empty")
    return found[0]


def _value(event: Any) -> str | int | float | bool | None:
    text, tag = str(event.value), event.tag
    untagged = tag in {None, "!"}
    name = str(tag).rpartition(":")[2] if not untagged else kind_of(text) if event.implicit[0] else "str"
    found = list(_read(name, text))
    if not found or not (untagged or str(tag).startswith(_YAML_TAG)):
        raise YamlFault(_line(event), f"{text!r} is not a {tag or _YAML_TAG + name}")
    return found[0]


def kind_of(text: str) -> str:
    """Name the kind of a plain scalar."""
    return next((name for name, pattern in _BY_FIRST.get(text[:1], ()) if pattern.match(text)), "str")


def _read(name: str, text: str) -> Iterator[str | int | float | bool | None]:
    """Give the value of a scalar of a kind; nothing when it is none."""
    try:
        if name == "str":
            yield text
        elif name == "null":
            yield None
        elif name == "bool" and text in {"true", "false"}:
            yield text == "true"
        elif name == "int":
            yield int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
        elif name == "float":
            yield float(text)
    except ValueError:
        return


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
