"""A parsed catalogue on disk, so that a start need not parse YAML again."""

import hashlib
import io
import os
import pickle
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import structlog

from bot.catalog.entries import content_files
from bot.catalog.model import Catalog

log = structlog.get_logger(__name__)
_TRUSTED = {f"bot.catalog.{name}" for name in ("model", "curriculum", "guide", "answer_cards", "recall_cards")}


class _CacheReader(pickle.Unpickler):
    """Makes nothing but the catalogue's own values: a foreign file must not run code."""

    def find_class(self, module: str, name: str) -> Any:
        if module in _TRUSTED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not part of a catalogue")


def key_of(root: Path, languages: Iterable[str]) -> str:
    """Sum up the content files and this package's code: another sum means another catalogue."""
    files = [file for language in sorted(set(languages)) for file in content_files(root / language)]
    code = sorted(Path(__file__).parent.glob("*.py"))
    seal = hashlib.sha256(sys.version.encode())
    for file in (*files, *code):
        stat = file.stat()
        seal.update(f"{file.resolve()}\0{stat.st_mtime_ns}\0{stat.st_size}\n".encode())
    return seal.hexdigest()


def find(folder: Path, language: str, key: str) -> Catalog | None:
    """Give the kept catalogue when it is whole and has this key."""
    try:
        kept = _file(folder, language).read_bytes()
        head, body = kept[: 2 * len(key)], kept[2 * len(key) :]
        found = _CacheReader(io.BytesIO(body)).load() if head == _head(key, body) else None
    except FileNotFoundError:
        return None
    except (OSError, pickle.PickleError, EOFError, AttributeError, TypeError, ValueError) as error:
        log.info("the cache can't be used", error=type(error).__name__)  # which is as good as none
        return None
    return found if isinstance(found, Catalog) else None


def keep(folder: Path, language: str, key: str, catalog: Catalog) -> None:
    """Write the catalogue so that a reader sees the old file or the new one, never half of it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{language}-")
    except OSError as error:  # a cache that cannot be written costs time, nothing else
        log.info("the cache can't be written", error=type(error).__name__)
        return
    try:
        with os.fdopen(handle, "wb") as stream:
            body = pickle.dumps(catalog, protocol=5)
            stream.write(_head(key, body) + body)
        Path(name).replace(_file(folder, language))
    except OSError as error:
        log.info("the cache can't be written", error=type(error).__name__)
        Path(name).unlink(missing_ok=True)


def _head(key: str, body: bytes) -> bytes:
    """Give what stands before the pickle: which catalogue it is, and a seal against half-written files."""
    return (key + hashlib.sha256(body).hexdigest()).encode()


def _file(folder: Path, language: str) -> Path:
    return folder / f"catalog-{language}.pickle"
