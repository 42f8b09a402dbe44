"""Where an imported roadmap is written, and under which id: nothing that is there is ever written over by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalog import yaml
from bot.catalog.importing.build import Imported
from bot.catalog.importing.ids import IMPORTED_ID, SLUG, free_slug

COMMUNITY_KIND = "community"


class NotWritten(Exception):
    """Why a roadmap is not written, in words for the operator."""


@dataclass(frozen=True, slots=True)
class RoadmapFolder:
    """A folder for roadmaps; `replace` allows to write over one."""

    folder: Path
    replace: bool = False

    def id_for(self, wanted: str, asked: bool) -> str:
        """Give the id under which to write: the one that is wanted, or a free one when nobody `asked` for it."""
        file = self.file(wanted)
        if file.exists() and not self.replace and _kind(file) != COMMUNITY_KIND:
            raise NotWritten(
                f"{file} is part of the mentor. --id NAME gives yours another id, --replace writes over it"
            )
        taken = set(self._taken(file if self.replace else None))
        if asked and wanted in taken:
            raise NotWritten(
                f"the id {wanted} is taken in {self.folder}. Choose another, or --replace writes over {file}"
            )
        return free_slug(wanted, taken)

    def file(self, id: str) -> Path:
        """Name the file of a roadmap."""
        return self.folder / f"{id}.yaml"

    def write(self, id: str, text: str) -> Path:
        """Write a roadmap."""
        file = self.file(id)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with file.open("w" if self.replace else "x", encoding="utf-8") as stream:
                stream.write(text)
        except OSError as error:
            raise NotWritten(f"{file} can't be written: {error.strerror}") from None
        return file

    def gone(self, id: str, roadmap: Any) -> list[str]:
        """Name the ids of a roadmap that will be written over which the new one has no more."""
        there = set(_ids(roadmap))
        return [found for found in _ids(_data(self.file(id))) if found not in there] if self.replace else []

    def _taken(self, over: Path | None) -> Iterator[str]:
        """Name the ids of all content beside the folder and in it, but for a file that is written over."""
        root = self.folder.parent if self.folder.name == "roadmaps" else self.folder
        for file in root.rglob("*.yaml") if root.is_dir() else ():
            if file.parent.name != "messages" and file != over:
                yield file.stem
                yield from _ids(_data(file))


def put(place: RoadmapFolder, imported: Imported, text: str) -> str:
    """Write a roadmap and say where; and what a learner may miss, where another was written over."""
    gone = place.gone(imported.id, imported.roadmap)
    said = f"written to {place.write(imported.id, text)}"
    if imported.id != imported.wanted:
        said += f": the id {imported.wanted} is taken, and --replace would write over it"
    if gone:
        said += f"\n{len(gone)} ids are gone, such as {gone[0]}; moved.yaml can say what became of them"
    return said


def check_id(id: str | None) -> None:
    """Refuse an id that no roadmap may have."""
    if id is not None and not IMPORTED_ID.match(id):
        raise NotWritten(f"an id has 3 to {SLUG} of a-z, 0-9 and -, and begins and ends without -: {id[:40]!r}")


def _kind(file: Path) -> str:
    data = _data(file)
    return str(data.get("kind")) if isinstance(data, dict) else ""


def _data(file: Path) -> Any:
    try:
        return yaml.read(file).data
    except yaml.YamlFault:
        return None  # what can't be read names nothing; `mentor content lint` says so


def _ids(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        if isinstance(data.get("id"), str):
            yield data["id"]
        data = list(data.values())
    if isinstance(data, list):
        for value in data:
            yield from _ids(value)
