"""Load the catalogue from the content folder."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.catalog import cache as store
from bot.catalog.entries import CONTENT_PARTS
from bot.catalog.faults import ContentError, ContentFault
from bot.catalog.model import Catalog, RecallSettings

if TYPE_CHECKING:
    from bot.catalog.read import Reading

BASE_LANGUAGE = "en"
"""The language that is complete; all others are laid over it."""
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


def load(folder: Path, language: str = BASE_LANGUAGE, cache: Path | None = None, keeps: bool = True) -> Catalog:
    """Load one language's catalogue, or raise a ContentError that names every fault; a cache may be read only."""
    key = store.key_of(folder, (BASE_LANGUAGE, language)) if cache else ""
    if cache and (found := store.find(cache, language, key)):
        return found
    catalog = _build(folder, language)
    if cache and keeps:
        store.keep(cache, language, key, catalog)
    return catalog


def languages(folder: Path) -> tuple[str, ...]:
    """Name the languages that have a folder, the complete one first."""
    names = {child.name for child in folder.iterdir() if child.is_dir() and _LANGUAGE_TAG.fullmatch(child.name)}
    return (BASE_LANGUAGE, *sorted(names - {BASE_LANGUAGE}))


def _build(folder: Path, language: str) -> Catalog:
    # pydantic and PyYAML are needed only here, and a warm start is quicker without them
    from bot.catalog.lint_ids import dangling
    from bot.catalog.overlay import lay
    from bot.catalog.read import check, read_language

    if not (folder / BASE_LANGUAGE).is_dir():
        raise ContentError([ContentFault(BASE_LANGUAGE, 1, "-", f"there is no content in {folder}")])
    reading = read_language(folder, BASE_LANGUAGE)
    if language != BASE_LANGUAGE:
        reading = lay(reading, read_language(folder, language, required=False))
    check(reading)
    if faults := reading.faults or list(dangling(reading)):
        raise ContentError(faults)
    return assemble(reading, language)


def assemble(reading: "Reading", language: str) -> Catalog:
    """Put checked entries together; the roadmaps come in the order in which the journey meets them."""
    parts: dict[str, dict[str, Any]] = {part.name: {} for part in CONTENT_PARTS}
    for entry in reading.entries:
        if entry.value is not None:
            parts[entry.part][entry.id] = entry.value
    journey = parts.pop("journey")["journey"]
    recall = parts.pop("recall").get("recall", RecallSettings())
    moved = {entry.id: entry.to for entry in parts.pop("moved").values()}
    met = [node.roadmap for node in journey.nodes if node.roadmap]
    place = {name: number for number, name in reversed(list(enumerate(met)))}
    listed = parts.pop("roadmaps").items()
    roadmaps = dict(sorted(listed, key=lambda pair: (place.get(pair[0], len(met)), pair[1].kind == "station")))
    return Catalog(language=language, roadmaps=roadmaps, journey=journey, moved=moved, recall=recall, **parts)
