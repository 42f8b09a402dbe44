"""Read a script: one step a line, each fault with its line."""

import json
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.clock import YEARS
from bot.values.events import Address, Place, Sender

REQUIRED_FIELDS = {"at", "who", "platform"}
DOES = ("say", "press", "fill")
MAY = {"in", "role"}
NO_FIELDS: frozenset[str] = frozenset()


class SimulationFault(Exception):
    """A script can't be played; `line` says where."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"{line}: {message}")
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class Acts:
    """Somebody says, presses or fills something; `where` is None when they are alone with the mentor."""

    line: int
    at: datetime
    sender: Sender
    where: Place | None
    does: str
    what: Any  # a text, or the fields of a form


@dataclass(frozen=True, slots=True)
class Switches:
    """The whole service goes down or comes back."""

    at: datetime
    down: bool


@dataclass(frozen=True, slots=True)
class Runs:
    """The clock runs on."""

    at: datetime


ScriptStep = Acts | Switches | Runs


def read(lines: Iterable[str | bytes]) -> Iterator[ScriptStep]:
    """Read the steps in order of time; raise SimulationFault."""
    before: datetime | None = None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        step = _step(number, _object(number, line))
        if before and step.at < before:
            raise SimulationFault(number, f"time goes back: {stamp(step.at)} comes before {stamp(before)}")
        before = step.at
        yield step


def stamp(at: datetime) -> str:
    """Write an instant with Z."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _object(line: int, text: str | bytes) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SimulationFault(line, f"no JSON: {error}") from None
    if not isinstance(found, dict):
        raise SimulationFault(line, "an object is expected")
    return found


def _step(line: int, given: dict[str, Any]) -> ScriptStep:
    if "until" in given:
        _check(line, given, needed={"until"})
        return Runs(_instant(line, "until", given["until"]))
    if "down" in given:
        _check(line, given, needed={"at", "down"})
        if not isinstance(given["down"], bool):
            raise SimulationFault(line, "down: true or false is expected")
        return Switches(_instant(line, "at", given["at"]), given["down"])
    return _acts(line, given)


def _acts(line: int, given: dict[str, Any]) -> Acts:
    doing = [key for key in DOES if key in given]
    _check(line, given, needed=REQUIRED_FIELDS, may=MAY | set(DOES))
    if len(doing) != 1:
        raise SimulationFault(line, "exactly one of say, press and fill is expected")
    platform, who = _text(line, "platform", given["platform"]), _text(line, "who", given["who"])
    if given.get("role", "admin") != "admin":
        raise SimulationFault(line, f"role: only admin is known, not {given['role']!r}")
    where = _text(line, "in", given["in"]) if "in" in given else None
    place = Place(Address(platform, where), "community", where) if where else None
    sender = Sender(Address(platform, who), who, manages_place="role" in given)
    at = _instant(line, "at", given["at"])
    return Acts(line, at, sender, place, doing[0], _what(line, doing[0], given[doing[0]]))


def _what(line: int, does: str, value: object) -> str | dict[str, str]:
    if does == "fill":
        if isinstance(value, dict) and all(isinstance(text, str) for text in value.values()):
            return value
        raise SimulationFault(line, "fill: an object of texts is expected")
    if isinstance(value, str):
        return value
    raise SimulationFault(line, f"{does}: a text is expected")


def _check(line: int, given: dict[str, Any], needed: AbstractSet[str], may: AbstractSet[str] = NO_FIELDS) -> None:
    if missing := sorted(needed - given.keys()):
        raise SimulationFault(line, f"missing: {', '.join(missing)}")
    if unknown := sorted(given.keys() - needed - may):
        raise SimulationFault(line, f"unknown key: {', '.join(unknown)}")


def _text(line: int, key: str, value: object) -> str:
    if isinstance(value, str) and value:
        return value
    raise SimulationFault(line, f"{key}: a text is expected, not {value!r}")


def _instant(line: int, key: str, value: object) -> datetime:
    try:
        at = datetime.fromisoformat(_text(line, key, value))
    except ValueError:
        raise SimulationFault(line, f"{key}: {value!r} is no ISO time") from None
    if at.tzinfo is None:
        raise SimulationFault(line, f"{key}: {value!r} has no zone; write a Z at its end")
    if at.year not in YEARS:
        raise SimulationFault(line, f"{key}: {value!r} is not between {YEARS.start} and {YEARS.stop}")
    return at.astimezone(UTC)
