"""Headings that mean something by themselves, from content/headings.yaml."""

from functools import lru_cache
from typing import Literal

from bot.catalog import yaml
from bot.catalog.content_folder import CONTENT


def means(text: str, what: Literal["goals", "contents", "files"]) -> bool:
    """Tell whether a heading, or the name of a file, is one of those that mean this."""
    return text.casefold().strip(" :：.-_") in _words()[what]


@lru_cache
def _words() -> dict[str, frozenset[str]]:
    return {what: frozenset(words) for what, words in yaml.read(CONTENT / "headings.yaml").data.items()}
