"""Which rules of the time zones are in force."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import TZPATH


def rules_version() -> str:
    """Name the rules in force: zoneinfo looks into the system's folders first, then into the package tzdata."""
    return " ".join((*_of_folders(), _of_package()))


def _of_folders() -> list[str]:
    files = (Path(folder, "tzdata.zi") for folder in TZPATH)
    return [_first_line(file).removeprefix("# version ") for file in files if file.is_file()]


def _first_line(file: Path) -> str:
    with file.open(encoding="ascii", errors="replace") as lines:
        return lines.readline().strip()


def _of_package() -> str:
    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "-"
