"""Files that a line names: whoever sits at a terminal gives a path where others send a file."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import structlog

from bot.process.work_files import work_files
from bot.values.events import Upload
from bot.values.upload_bounds import ARCHIVE_BYTES, MOST_UPLOADS

log = structlog.get_logger(__name__)

_FILE_COMMANDS = ("/check ", "/run ")
_TYPED_COMMAND = re.compile(r"/\w+(\s|$)")


def named_files(line: str) -> tuple[str, tuple[Upload, ...]]:
    """Give a line without the path that it names, and the files there; a line that names none stays as it is."""
    command = next((start for start in _FILE_COMMANDS if line.startswith(start)), "")
    rest = line.removeprefix(command).strip()
    if not command and _TYPED_COMMAND.match(line):
        return line, ()  # /check is a command, even where a folder of the machine is called so
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
    for name, file in islice(work_files(path), MOST_UPLOADS + 1):
        yield Upload(name, file.read_bytes() if file.stat().st_size <= ARCHIVE_BYTES else None)
