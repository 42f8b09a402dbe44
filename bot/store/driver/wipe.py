"""What was erased goes out of SQLite's log as well, in which the former pages still stand."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import structlog

WAIT_SECONDS = 0.2  # for whoever reads an older state; who writes meanwhile waits as long

log = structlog.get_logger(__name__)


class LogWiper:
    """Empties the log after an erasure; where somebody reads an older state, after one of the next transactions."""

    def __init__(self, file: Path | None) -> None:
        self._file, self._due = file, False

    async def follow(self, erased: bool) -> None:
        """Empty the log where something was erased, or where that is still to be done."""
        self._due = self._due or erased
        if self._file and self._due:
            self._due = not await asyncio.to_thread(_emptied, self._file)


def _emptied(file: Path) -> bool:
    """Write the log into the database and empty it; tell whether that was possible now."""
    try:
        with closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", timeout=WAIT_SECONDS, uri=True)
        ) as connection:
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy
    except sqlite3.Error as error:
        log.warning("the log of the database could not be emptied yet", error=type(error).__name__)
        return False
