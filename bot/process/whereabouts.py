"""Where an error happened, without what it says: that may hold what people wrote."""

from pathlib import Path
from traceback import walk_tb

from structlog.typing import FilteringBoundLogger

FRAMES = 6  # the innermost ones


def whereabouts(error: BaseException) -> str:
    """Name the kinds of an error and of what caused it, and the lines that it passed, the innermost first."""
    frames = [(Path(frame.f_code.co_filename).name, line) for frame, line in walk_tb(error.__traceback__)]
    lines = " < ".join(f"{file}:{line}" for file, line in reversed(frames[-FRAMES:]))
    cause = error.__cause__ or error.__context__
    return f"{type(error).__name__} at {lines}" + (f" from {type(cause).__name__}" if cause else "")


def log_fault(log: FilteringBoundLogger, event: str, error: BaseException, **values: object) -> None:
    """Log a fault of ours that came up while something of people was in hand."""
    log.error(event, error=whereabouts(error), **values)
