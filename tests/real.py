"""The real content, read once a process."""

from functools import lru_cache

from bot.catalog.load import load
from bot.catalog.model import Catalog
from bot.content import CONTENT
from bot.text import Words


@lru_cache
def catalog() -> Catalog:
    return load(CONTENT)


@lru_cache
def words() -> Words:
    return Words.load(CONTENT)
