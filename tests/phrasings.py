"""Recognise a text that may be said in several ways."""

import re
from functools import lru_cache

from real import words

from bot.values.markup import parse, plain
from bot.words.text import DEFAULT, forms

_VALUE = re.compile(r"\\\{(\w+)\\\}")


def said(key: str, text: str, **values: object) -> bool:
    """Tell whether a text holds one of the phrasings of a key, with these values where they are given."""
    return bool(saying(key, **values).search(text))


def saying(key: str, **values: object) -> re.Pattern[str]:
    """Match every phrasing of a key."""
    return _saying(key, tuple(sorted((name, str(value)) for name, value in values.items())))


@lru_cache
def _saying(key: str, values: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    given = dict(values)
    texts = (re.escape(plain(parse(form))) for form in forms(words().keys(DEFAULT)[key]))
    return re.compile("|".join(_VALUE.sub(lambda found: _value(given, found[1]), text) for text in texts))


def _value(given: dict[str, str], name: str) -> str:
    return re.escape(given[name]) if name in given else r"[^\n]+?"
