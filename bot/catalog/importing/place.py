"""Where an imported roadmap is written, and under which id: nothing that is there is ever written over by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalog import yaml
from bot.catalog.importing.ids import FORM, SLUG, free_slug

COMMUNITY = "community"


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
        if self.replace:
            return wanted
        if file.exists() and _kind(file) != COMMUNITY:
            raise NotWritten(
                f"{file} is part of the mentor. --id NAME gives yours another id, --replace writes over it"
            )
        taken = set(self._taken())
        if asked and wanted in taken:
            raise NotWritten(
                f"the id {wanted} is taken in {self.folder}. Choose another, or --replace writes over {file}"
            )
        return free_slug(wanted, taken)

    def told(self, wanted: str, file: Path) -> str:
        """Say where a roadmap was written, and why not under the id that its title has."""
        if file == self.file(wanted):
            return f"written to {file}"
        return f"written to {file}: the id {wanted} is taken, and --replace would write over it"

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

    def _taken(self) -> Iterator[str]:
        """Name the ids of all content beside the folder, and of the folder itself."""
        root = self.folder.parent if self.folder.name == "roadmaps" else self.folder
        for file in root.rglob("*.yaml") if root.is_dir() else ():
            yield file.stem
            if file.parent.name != "messages":
                yield from _ids(_data(file))


def check_id(id: str | None) -> None:
    """Refuse an id that no roadmap may have."""
    if id is not None and not FORM.match(id):
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
