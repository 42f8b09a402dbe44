"""Read checks strictly: every fault with its file and line."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.catalog.checks import CHECKS, STAND_INS, Hints, HourCheck, Mistake
from bot.catalog.faults import ContentError, ContentFault
from bot.catalog.yaml import YamlFault, read

CHECK, HINTS, NEIGHBOUR = "check.py", "hints.yaml", "neighbour.py"
SOLUTION, MISTAKES, GIVEN = "solution", "mistakes", "files"
_CONSTANTS = {"FILES": True, "PACKAGES": False, "STAND_INS": False}
_HEADERS = ("fails", "hint", "file")

HintSteps = Annotated[list[str], Field(min_length=3, max_length=3)]


class _HintsFile(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    steps: HintSteps
    of: dict[str, HintSteps] = {}
    seen: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class _Place:
    """A check's folder; it makes faults that name their place below the content folder."""

    content: Path
    folder: Path

    def fault(self, name: str, message: str, line: int = 1) -> ContentFault:
        """Make a fault in one of the files."""
        return ContentFault(f"{CHECKS}/{self.folder.name}/{name}", line, self.folder.name, message)

    def text(self, name: str) -> str:
        """Read one of the files."""
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise ContentError([self.fault(name, "is missing")]) from None
        except (OSError, UnicodeDecodeError) as error:
            raise ContentError([self.fault(name, f"can't be read: {error}")]) from None

    def texts(self, name: str) -> dict[str, str]:
        """Read all files below a folder, by their names there."""
        top = self.folder / name
        found = (path for path in sorted(top.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(top).as_posix(): self.text(path.relative_to(self.folder).as_posix()) for path in found}


def hours_with_checks(content: Path) -> list[str]:
    """List the hours that have a folder of checks."""
    top = content / CHECKS
    return sorted(path.name for path in top.iterdir() if path.is_dir()) if top.is_dir() else []


def read_check(content: Path, hour: str) -> HourCheck:
    """Read the check of an hour, or raise a ContentError that names every fault of its files' form."""
    place = _Place(content, content / CHECKS / hour)
    text = place.text(CHECK)
    constants = dict(_constants(place, text))
    files = constants.get("FILES", ())
    return HourCheck(
        hour=hour,
        text=text,
        files=files,
        packages=constants.get("PACKAGES", ()),
        given={**_stand_ins(place, constants.get("STAND_INS", ())), **place.texts(GIVEN)},
        hints=_hints(place),
        neighbour=place.text(NEIGHBOUR),
        solution=place.texts(SOLUTION),
        mistakes=tuple(_mistakes(place, files)),
    )


def _stand_ins(place: _Place, names: tuple[str, ...]) -> dict[str, str]:
    """Read the stand-ins that a check lends, each a file or a folder; what the check has under a name goes before."""
    top = place.content / STAND_INS
    if unknown := [name for name in names if not (top / name).exists()]:
        raise ContentError([place.fault(CHECK, f"lends {', '.join(unknown)}, and {STAND_INS} has none")])
    found = (path for name in names for path in ((top / name).rglob("*") if (top / name).is_dir() else (top / name,)))
    files = (path for path in found if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(top).as_posix(): path.read_text(encoding="utf-8") for path in files}


def _constants(place: _Place, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Read what a check needs without running it."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ContentError([place.fault(CHECK, f"is no Python: {error.msg}", error.lineno or 1)]) from None
    found = set()
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in _CONSTANTS:
            name = node.targets[0].id
            found.add(name)
            yield name, _names(place, node, name)
    for name, needed in _CONSTANTS.items():
        if needed and name not in found:
            raise ContentError([place.fault(CHECK, f"needs {name}, a tuple of texts")])


def _names(place: _Place, node: ast.Assign, name: str) -> tuple[str, ...]:
    try:
        listed = ast.literal_eval(node.value)
    except ValueError:
        listed = None
    if not isinstance(listed, tuple) or not all(isinstance(item, str) for item in listed):
        raise ContentError([place.fault(CHECK, f"{name} must be a tuple of texts", node.lineno)])
    return listed


def _hints(place: _Place) -> Hints:
    try:
        document = read(place.folder / HINTS)
    except YamlFault as fault:
        raise ContentError([place.fault(HINTS, fault.message, fault.line)]) from None
    try:
        found = _HintsFile.model_validate(document.data)
    except ValidationError as error:
        raise ContentError([_schema_fault(place, document, one) for one in error.errors(include_url=False)]) from None
    return Hints(tuple(found.steps), {name: tuple(steps) for name, steps in found.of.items()}, found.seen)


def _schema_fault(place: _Place, document: Any, found: Any) -> ContentFault:
    where = ".".join(map(str, found["loc"]))
    return place.fault(HINTS, f"{where}: {found['msg'].lower()}", document.line(*found["loc"]))


def _mistakes(place: _Place, files: tuple[str, ...]) -> Iterator[Mistake]:
    for name, text in place.texts(MISTAKES).items():
        head, body = _header(text)
        for key in ("fails", "hint"):
            if key not in head:
                raise ContentError([place.fault(f"{MISTAKES}/{name}", f"needs a line `# {key}: ...` at its top")])
        yield Mistake(name, head.get("file", files[0] if files else ""), body, head["fails"], head["hint"])


def _header(text: str) -> tuple[dict[str, str], str]:
    """Part the lines `# key: value` at the top from what the learner would have written."""
    lines, head = text.splitlines(keepends=True), dict[str, str]()
    while lines:
        key, colon, value = lines[0].removeprefix("#").partition(":")
        if not lines[0].startswith("# ") or not colon or key.strip() not in _HEADERS:
            break
        head[key.strip()] = value.strip()
        lines.pop(0)
    return head, "".join(lines)
