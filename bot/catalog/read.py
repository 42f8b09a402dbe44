"""Read content files into checked entries; every fault is collected with its file and line."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.catalog.entries import CONTENT_PARTS, ContentPart, keys_of
from bot.catalog.faults import ContentFault
from bot.catalog.yaml import Document, YamlFault, YamlKey, read


@dataclass(slots=True)
class Entry:
    """One thing of a content file, as data (`raw`) and, once it is found to be right, as a value."""

    part: str
    id: str
    raw: Any
    file: str
    document: Document
    path: tuple[YamlKey, ...]
    value: Any = None

    def line(self, *path: YamlKey) -> int:
        """Give the line of something inside the entry."""
        return self.document.line(*self.path, *path)

    def fault(self, message: str, *path: YamlKey, id: str | None = None) -> ContentFault:
        """Make a fault that points into the entry."""
        return ContentFault(self.file, self.line(*path), id or self.id, message)


@dataclass(slots=True)
class Reading:
    """What was read so far: the entries of one language and the faults."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[ContentFault] = field(default_factory=list)

    def of(self, part: str) -> list[Entry]:
        """Give the entries of one part that are right."""
        return [entry for entry in self.entries if entry.part == part and entry.value is not None]


def read_language(root: Path, language: str, required: bool = True) -> Reading:
    """Read the raw entries of one language without checking their schema."""
    reading, documents = Reading(), dict[Path, Document | None]()
    for part in CONTENT_PARTS:
        files = part.files(root / language)
        if required and not files and not part.optional:
            reading.faults.append(ContentFault(f"{language}/{part.where}", 1, "-", "is missing"))
        for file in files:
            if file not in documents:
                documents[file] = _document(file, root, part, reading)
            document = documents[file]
            if document is not None:
                _collect(part, document, file.relative_to(root).as_posix(), reading, required)
    return reading


def check(reading: Reading) -> None:
    """Turn raw entries into values; duplicates and schema faults are added to the faults."""
    seen: dict[tuple[str, str], Entry] = {}
    for entry in reading.entries:
        first = seen.setdefault((entry.part, entry.id), entry)
        if first is not entry:
            reading.faults.append(entry.fault(f"stands twice, first in {first.file}:{first.line()}"))
            continue
        try:
            entry.value = _adapter(entry.part).validate_json(json.dumps(entry.raw), strict=True)
        except ValidationError as error:
            reading.faults += [_schema_fault(entry, found) for found in error.errors(include_url=False)]


def _document(file: Path, root: Path, part: ContentPart, reading: Reading) -> Document | None:
    name = file.relative_to(root).as_posix()
    try:
        document = read(file)
    except YamlFault as fault:
        reading.faults.append(ContentFault(name, fault.line, "-", fault.message))
        return None
    if not isinstance(document.data, dict):
        reading.faults.append(ContentFault(name, 1, "-", "must hold keys and values"))
        return None
    allowed = set(keys_of(part.where)) if part.key else set(document.data)
    for key in document.data.keys() - allowed:
        reading.faults.append(ContentFault(name, document.line(key), "-", f"the key {key!r} is unknown here"))
    return document


def _collect(part: ContentPart, document: Document, file: str, reading: Reading, required: bool) -> None:
    if part.key is None:
        raw = document.data
        reading.entries.append(Entry(part.name, str(raw.get("id", part.name)), raw, file, document, ()))
        return
    listed = document.data.get(part.key)
    if listed is None and (part.optional or not required):
        return
    if not isinstance(listed, list):
        line = document.line(part.key)
        reading.faults.append(ContentFault(file, line, "-", f"needs a list under the key {part.key!r}"))
        return
    for index, raw in enumerate(listed):
        entry = Entry(part.name, "-", raw, file, document, (part.key, index))
        if isinstance(raw, dict) and isinstance(raw.get("id"), str):
            entry.id = raw["id"]
            reading.entries.append(entry)
        else:
            reading.faults.append(entry.fault("needs an id that is text"))


@cache
def _adapter(part: str) -> TypeAdapter[Any]:
    return TypeAdapter(next(known.type for known in CONTENT_PARTS if known.name == part))


def _schema_fault(entry: Entry, found: Any) -> ContentFault:
    path: tuple[YamlKey, ...] = tuple(found["loc"])
    place = ".".join(str(key) for key in path)
    return entry.fault(f"{place}: {found['msg'].lower()}", *path, id=_innermost_id(entry, path))


def _innermost_id(entry: Entry, path: tuple[YamlKey, ...]) -> str:
    """Name the smallest thing with an id that holds the fault."""
    found, node = entry.id, entry.raw
    for key in path:
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(node, dict) and isinstance(node.get("id"), str):
            found = node["id"]
    return found
