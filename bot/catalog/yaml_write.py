"""Write data as YAML that the strict reader gives back, event by event: ten times as fast as a dump."""

from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events as kind

from bot.catalog.yaml_build import kind_of

_MAPPING = kind.MappingStartEvent(None, None, implicit=True, flow_style=False)
_LIST = kind.SequenceStartEvent(None, None, implicit=True, flow_style=False)


def written(data: Any) -> str:
    """Write one document of mappings, lists, texts, whole numbers and truths."""
    text: str = yaml.emit(_document(data), Dumper=yaml.CDumper, allow_unicode=True, width=120)
    return text


def _document(data: Any) -> Iterator[kind.Event]:
    yield kind.StreamStartEvent()
    yield kind.DocumentStartEvent(explicit=False)
    yield from _node(data)
    yield kind.DocumentEndEvent(explicit=False)
    yield kind.StreamEndEvent()


def _node(data: Any) -> Iterator[kind.Event]:
    if isinstance(data, dict):
        yield _MAPPING
        for key, value in data.items():
            yield _scalar(key)
            yield from _node(value)
        yield kind.MappingEndEvent()
    elif isinstance(data, list):
        yield _LIST
        for value in data:
            yield from _node(value)
        yield kind.SequenceEndEvent()
    else:
        yield _scalar(data)


def _scalar(value: Any) -> kind.ScalarEvent:
    """Leave a text plain only where the reader takes it for a text."""
    if isinstance(value, str):
        return kind.ScalarEvent(None, None, (kind_of(value) == "str", True), value)
    plain = str(value).lower() if isinstance(value, bool) else str(value)
    return kind.ScalarEvent(None, None, (True, False), plain)
