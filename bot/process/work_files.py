"""The files of somebody's work in a folder of this machine."""

from collections.abc import Iterator
from pathlib import Path

from bot.values.upload_bounds import SKIPPED_FOLDERS


def work_files(path: Path) -> Iterator[tuple[str, Path]]:
    """Name a file, or each that lies in a folder and isn't hidden, as seen from there."""
    if path.is_file():
        yield path.name, path
        return
    for file in sorted(path.rglob("*")):
        inside = file.relative_to(path)
        if file.is_file() and not any(part.startswith(".") or part in SKIPPED_FOLDERS for part in inside.parts):
            yield inside.as_posix(), file
