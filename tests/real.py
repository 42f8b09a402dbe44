"""The real content, read once for all processes of a run: what is forked has it, what is started finds a cache."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.catalog.content_folder import CONTENT
from bot.catalog.load import load
from bot.catalog.model import Catalog
from bot.command import Registry
from bot.words.text import Words

_CACHE = "TEST_CATALOG_CACHE"


@contextmanager
def shared_cache() -> Iterator[None]:
    """Read the content, for this process and those that come from it."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[_CACHE] = folder
        catalog(), registry(), words()
        yield


def cache() -> Path | None:
    """Name the folder with the catalogue of this run, if it has one."""
    return Path(os.environ[_CACHE]) if _CACHE in os.environ else None


@lru_cache
def catalog() -> Catalog:
    return load(CONTENT, cache=cache())


@lru_cache
def registry() -> Registry:
    return Registry.discover()


@lru_cache
def words() -> Words:
    return Words.load(CONTENT)
