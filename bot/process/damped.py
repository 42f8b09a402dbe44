"""Lines that strangers can cause: one of a kind a minute, without what they sent."""

import errno
import logging
from typing import Any

from aiohttp.http import HttpProcessingError
from aiohttp.web import RequestPayloadError

LOG_EVERY = 60.0
THEIRS = (HttpProcessingError, RequestPayloadError)  # a request that is none: nothing of ours is to be mended


class Damped(logging.Filter):
    """Lets the first line of a kind through, and the next one a minute later, with how many there were meanwhile.

    Where loggers are `named`, it is for their lines alone.
    """

    def __init__(self, *named: str) -> None:
        super().__init__()
        self._named = frozenset(named)
        self._logged: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether a line is to be told."""
        if self._named and record.name not in self._named:
            return True
        error = record.exc_info[1] if record.exc_info else None
        if plain := _plain(error):
            record.msg, record.args, record.exc_info = plain, (), None
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        kind = (_event(record.msg), type(error).__name__)
        at, more = self._logged.get(kind, (-LOG_EVERY, 0))
        if record.created - at < LOG_EVERY:
            self._logged[kind] = (at, more + 1)
            return False
        self._logged[kind] = (record.created, 0)
        if more:
            _count(record, more)
        return True


def damp(*names: str) -> None:
    """Damp the loggers of these names."""
    for name in names:
        logger = logging.getLogger(name)
        if not any(isinstance(known, Damped) for known in logger.filters):
            logger.addFilter(Damped())


def _plain(error: BaseException | None) -> str:
    """Say what no trace would tell better."""
    if isinstance(error, THEIRS):
        return f"a request can't be read: {type(error).__name__}"
    full = isinstance(error, OSError) and error.errno in {errno.EMFILE, errno.ENFILE}
    return "no descriptor is left for another connection; see ulimit -n" if full else ""


def _event(message: Any) -> str:
    """Name the kind of a line: what was logged, without its values."""
    return str(message["event"] if isinstance(message, dict) else message).partition("\n")[0]


def _count(record: logging.LogRecord, more: int) -> None:
    if isinstance(record.msg, dict):
        record.msg = {**record.msg, "more": more}
    else:
        record.msg = f"{record.getMessage()} (and {more} more)"
        record.args = ()
