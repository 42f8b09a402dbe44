"""Write data as YAML that the strict reader gives back, event by event: five times as fast as a dump."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from yaml import events as kind

from bot.catalog.yaml_build import kind_of

_MAPPING = kind.MappingStartEvent(None, None, implicit=True, flow_style=False)
_LIST = kind.SequenceStartEvent(None, None, implicit=True, flow_style=False)
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_STAND_INS = range(0xE000, 0xF8FF)


def written(data: Any) -> str:
    """Write one document of mappings, lists, texts, whole numbers and truths."""
    writer = _Writer(_stand_ins("\0".join(_texts(data))))
    text: str = yaml.emit(writer.document(data), Dumper=yaml.CDumper, allow_unicode=True, width=120)
    return text.translate({ord(stand_in): chr(astral) for astral, stand_in in writer.table.items()})


@dataclass(frozen=True, slots=True)
class _Writer:
    table: dict[int, str]

    def document(self, data: Any) -> Iterator[kind.Event]:
        yield kind.StreamStartEvent()
        yield kind.DocumentStartEvent(explicit=False)
        yield from self._node(data)
        yield kind.DocumentEndEvent(explicit=False)
        yield kind.StreamEndEvent()

    def _node(self, data: Any) -> Iterator[kind.Event]:
        if isinstance(data, dict):
            yield _MAPPING
            for key, value in data.items():
                yield self._scalar(key)
                yield from self._node(value)
            yield kind.MappingEndEvent()
        elif isinstance(data, list):
            yield _LIST
            for value in data:
                yield from self._node(value)
            yield kind.SequenceEndEvent()
        else:
            yield self._scalar(data)

    def _scalar(self, value: Any) -> kind.ScalarEvent:
        """Leave a text plain only where the reader takes it for a text."""
        if isinstance(value, str):
            shown = value.translate(self.table) if self.table else value
            return kind.ScalarEvent(None, None, (kind_of(value) == "str", True), shown)
        plain = str(value).lower() if isinstance(value, bool) else str(value)
        return kind.ScalarEvent(None, None, (True, False), plain)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from data
        data = data.values()
    if isinstance(data, str):
        yield data
    elif not isinstance(data, int):
        for value in data:
            yield from _texts(value)


def _stand_ins(text: str) -> dict[int, str]:
    """Give every emoji a letter that stands for it while it is written: the writer would spell it as a number."""
    astral = sorted(set(_ASTRAL.findall(text)))
    free = (chr(code) for code in _STAND_INS if chr(code) not in text)
    return dict(zip(map(ord, astral), free, strict=False))
