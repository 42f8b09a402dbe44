"""Write data as YAML that the strict reader gives back, event by event: five times as fast as a dump."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

import yaml
from yaml import events as kind

from bot.catalog.yaml_build import kind_of

_MAPPING = kind.MappingStartEvent(None, None, implicit=True, flow_style=False)
_LIST_START = kind.SequenceStartEvent(None, None, implicit=True, flow_style=False)
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_STAND_INS = range(0xE000, 0xF8FF)


def written(data: Any) -> str:
    """Write one document of mappings, lists, texts, whole numbers and truths."""
    table = _stand_ins("\0".join(_texts(data)))
    text: str = yaml.emit(_events(data, table), Dumper=yaml.CDumper, allow_unicode=True, width=120)
    return text.translate({ord(stand_in): chr(astral) for astral, stand_in in table.items()}) if table else text


def _events(data: Any, table: dict[int, str]) -> Iterator[kind.Event]:
    yield kind.StreamStartEvent()
    yield kind.DocumentStartEvent(explicit=False)
    ahead: list[Iterator[Any]] = [iter([data])]
    ends: list[kind.Event] = []
    while ahead:
        for value in ahead[-1]:
            if isinstance(value, str):
                yield _text(value, table)
            elif isinstance(value, dict | list):
                mapping = isinstance(value, dict)
                yield _MAPPING if mapping else _LIST_START
                ahead.append(chain.from_iterable(value.items()) if isinstance(value, dict) else iter(value))
                ends.append(kind.MappingEndEvent() if mapping else kind.SequenceEndEvent())
                break
            else:
                yield kind.ScalarEvent(None, None, (True, False), str(value).lower())
        else:
            ahead.pop()
            yield from ends[-1:]
            del ends[-1:]
    yield kind.DocumentEndEvent(explicit=False)
    yield kind.StreamEndEvent()


def _text(value: str, table: dict[int, str]) -> kind.ScalarEvent:
    """Leave a text plain only where the reader takes it for a text."""
    shown = value if value.isascii() else value.translate(table)
    return kind.ScalarEvent(None, None, (kind_of(value) == "str", True), shown)


def _texts(data: Any) -> Iterator[str]:
    """Give every text that is more than ASCII."""
    ahead = [data]
    while ahead:
        value = ahead.pop()
        if isinstance(value, dict):
            ahead += [*value, *value.values()]
        elif isinstance(value, list):
            ahead += value
        elif isinstance(value, str) and not value.isascii():
            yield value


def _stand_ins(text: str) -> dict[int, str]:
    """Give every emoji a letter that stands for it while it is written: the writer would spell it as a number."""
    astral = sorted(set(_ASTRAL.findall(text)))
    used = set(text)
    free = (chr(code) for code in _STAND_INS if chr(code) not in used)
    return dict(zip(map(ord, astral), free, strict=False))
