"""Files that a line names: whoever sits at a terminal gives a path where others send a file."""

from collections.abc import Iterator
from pathlib import Path

import structlog

from bot.values.events import Upload
from bot.values.upload_bounds import ARCHIVE_BYTES, MOST_UPLOADS, SKIPPED_FOLDERS

log = structlog.get_logger(__name__)

_FILE_COMMANDS = ("/check ", "/run ")


def named_files(line: str) -> tuple[str, tuple[Upload, ...]]:
    """Give a line without the path that it names, and the files there; a line that names none stays as it is."""
    command = next((start for start in _FILE_COMMANDS if line.startswith(start)), "")
    rest = line.removeprefix(command).strip()
    if not rest or len(rest) > 4_096 or "\0" in rest:
        return line, ()
    try:
        path = Path(rest).expanduser()
        looks_so = command or "/" in rest or path.suffix
        found = tuple(_read(path)) if looks_so and path.exists() else ()
    except (OSError, RuntimeError) as error:
        log.info("path not read", error=type(error).__name__)
        return line, ()
    return (command.strip(), found) if found else (line, ())


def _read(path: Path) -> Iterator[Upload]:
    if path.is_file():
        yield _upload(path)
        return
    inside = (file for file in sorted(path.rglob("*")) if file.is_file() and not _hidden(file.relative_to(path)))
    for number, file in enumerate(inside):
        if number > MOST_UPLOADS:
            return
        yield _upload(file)


def _upload(path: Path) -> Upload:
    return Upload(path.name, path.read_bytes() if path.stat().st_size <= ARCHIVE_BYTES else None)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") or part in SKIPPED_FOLDERS for part in path.parts)
