"""One service at a time on one SQLite file: it holds a lock beside the file, which ends with it, however it ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.store.driver.engine import database_url, sqlite_file

try:
    import fcntl
except ImportError:  # not on this system; there two services are up to who starts them
    fcntl = None  # type: ignore[assignment]


class InUse(OSError):
    """Another service works with this file; the text is one line for an operator."""


@contextmanager
def sole_use(url: str) -> Iterator[None]:
    """Keep other services away from a SQLite file while the block lasts; raise InUse. PostgreSQL is for several."""
    file = sqlite_file(database_url(url))
    handle = _open(file.with_name(f"{file.name}.lock")) if file and fcntl else None
    if file is None or handle is None:  # a folder that can't be written: opening the database tells that better
        yield
        return
    with handle:
        _lock(handle, file)
        yield


def _open(file: Path) -> IO[str] | None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return file.open("a+", encoding="utf-8")
    except OSError:
        return None


def _lock(handle: IO[str], file: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        handle.seek(0)
        who = f"another mentor (process {handle.read(20).strip() or 'unknown'})"
        raise InUse(
            f"{who} works with {file} already; stop it, or give this one a MENTOR_DATABASE_URL of its own"
        ) from error
    handle.truncate(0)
    handle.write(str(os.getpid()))
    handle.flush()
