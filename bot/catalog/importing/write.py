"""The imported roadmap as a content file, checked against the schema before it is written."""

from collections.abc import Callable
from pathlib import Path

from pydantic import TypeAdapter

from bot.catalog.importing.build import Imported, build
from bot.catalog.importing.document import ImportFault
from bot.catalog.model import Roadmap
from bot.catalog.yaml_write import written

MOST_MARKDOWN_BYTES = 16_000_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def import_file(
    file: Path, id: str | None = None, base: str | None = None, choose: Callable[[str], str] = str
) -> Imported:
    """Read a Markdown file into a valid roadmap; ImportFault names the line where it goes wrong."""
    imported = build(_source(file), file.stem, id, base, choose)
    TypeAdapter(Roadmap).validate_python(imported.roadmap)
    return imported


def to_yaml(imported: Imported) -> str:
    """Write the roadmap as YAML in the order of the schema."""
    return written(imported.roadmap)


def report(imported: Imported, file: str) -> list[str]:
    """List what is to be told, a line each, then the counts by kind."""
    lines = [f"{file}:{line}: {reason}: {_start(text)}" for line, text, reason in imported.left_out]
    return [*lines, *imported.counts.table(), _summary(imported)]


def _summary(imported: Imported) -> str:
    stages = imported.roadmap["stages"]
    topics = [topic for stage in stages for topic in stage["topics"]]
    items = [item for topic in topics for item in topic["items"]]
    return f"{len(stages)} stages, {len(topics)} topics, {len(items)} items"


def _source(file: Path) -> str:
    try:
        if file.stat().st_size > MOST_MARKDOWN_BYTES:
            raise ImportFault(
                1, f"the document is larger than {MOST_MARKDOWN_BYTES // 1_000_000} MB; import it in parts"
            )
        data = file.read_bytes()
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ImportFault(line, "this is not UTF-8 text") from None
    except OSError as error:
        raise ImportFault(1, f"cannot be read: {error.strerror}") from None


def _start(text: str) -> str:
    first = text.splitlines()[0] if text else ""
    return first if len(first) <= 80 else f"{first[:79]}…"
