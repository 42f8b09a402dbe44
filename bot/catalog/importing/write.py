"""The imported roadmap as a content file, checked against the schema before it is written."""

from pathlib import Path

import yaml
from pydantic import TypeAdapter

from bot.catalog.importing.build import Imported, build
from bot.catalog.importing.document import ImportFault
from bot.catalog.model import Roadmap


def import_file(file: Path, id: str | None = None) -> Imported:
    """Read a Markdown file into a valid roadmap; ImportFault names the line where it goes wrong."""
    try:
        source = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ImportFault(line, "this is not UTF-8 text") from None
    imported = build(source, file.stem, id)
    TypeAdapter(Roadmap).validate_python(imported.roadmap)
    return imported


def to_yaml(imported: Imported) -> str:
    """Write the roadmap as YAML in the order of the schema."""
    return yaml.safe_dump(imported.roadmap, allow_unicode=True, sort_keys=False, width=120)


def report(imported: Imported, file: str) -> list[str]:
    """List what found no place, a line each."""
    return [f"{file}:{line}: {reason}: {_start(text)}" for line, text, reason in imported.left_out]


def _start(text: str) -> str:
    first = text.splitlines()[0] if text else ""
    return first if len(first) <= 80 else f"{first[:79]}…"
