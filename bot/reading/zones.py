"""Which time zone a person means: an offset, a zone's name, what its clock is called, or a place."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import available_timezones

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalog import yaml
from bot.catalog.content_folder import CONTENT
from bot.clock import fixed_offset, zone_label, zone_of
from bot.reading.offsets import near_offsets, read_offset
from bot.reading.place_choice import (
    NAME_LIKENESS,
    Asker,
    Candidate,
    choose,
    near_places,
    places_by_clock,
    places_called,
    strangeness,
)
from bot.reading.plain import READ_CHARACTERS, fold
from bot.values.bounds import clip
from bot.values.message import HINT_UNITS, Choice

_NO_PLACES = frozenset({"localtime", "Factory"})  # the machine's own zone, and none at all
NO_ASKER = Asker()


class ZoneClock(NamedTuple):
    """A zone by the cities whose clocks show its time."""

    zone: str
    cities: str


def find_zone(text: str) -> str | None:
    """Find the zone that a text names, where there is no doubt."""
    found = meant_zones(text)
    return found[0].zone if len(found) == 1 else None


def meant_zones(text: str, asker: Asker = NO_ASKER) -> list[Candidate]:
    """List the zones that a text may stand for, likelier ones first; a single one can be taken without asking."""
    if len(text) > READ_CHARACTERS:
        return []
    name = fold(text)
    zone = read_offset(text) or (_zone_called(name) if "/" in name else None)
    if zone is None and name in _said():
        return choose(_said()[name], asker, own_clock=True)
    found = [] if zone else places_called(text, _countries())
    if found:
        return choose(found, asker)
    zone = zone or _zone_called(name) or _last_words().get(name)
    if zone:
        return [Candidate(zone, zone_label(zone))]
    found = places_by_clock(text, _said())
    return choose(found, asker) if found else []


def near_zones(text: str, limit: int, asker: Asker = NO_ASKER) -> tuple[Choice, ...]:
    """Offer what a text means, or else may have meant, names that begin with it first."""
    return choices((meant_zones(text, asker) or alike_zones(text, limit))[:limit])


def alike_zones(text: str, limit: int) -> list[Candidate]:
    """Find what a text may have meant that is no zone; never an abbreviation that looks alike.

    Their weight is how like they are, of 1.
    """
    if len(text) > READ_CHARACTERS:
        return []
    offsets = [Candidate(zone, zone, 1.0) for zone in near_offsets(text)]
    return offsets or [*_alike_names(fold(text)), *near_places(text, limit)][:limit]


def likely_zones(asker: Asker, limit: int) -> list[Candidate]:
    """Offer clocks of the world to somebody whose place is not known, those of their language first."""
    clocks = sorted(_clocks(), key=lambda clock: strangeness(clock.zone, asker))
    return [Candidate(clock.zone, clock.cities) for clock in clocks[:limit]]


def choices(found: Iterable[Candidate]) -> tuple[Choice, ...]:
    """Offer zones."""
    return tuple(Choice(clip(one.label, HINT_UNITS), one.zone) for one in found)


def clock_choices(now: datetime) -> tuple[Choice, ...]:
    """Offer the clocks of the world, each with the time that it shows now."""
    return tuple(
        Choice(f"{now.astimezone(zone_of(clock.zone)):%H:%M} · {clock.cities}", clock.zone) for clock in _clocks()
    )


def is_zone(name: str | None) -> bool:
    """Tell whether this is the exact name of a zone."""
    return name in _zones() or (name is not None and fixed_offset(name) is not None)


def _zone_called(name: str) -> str | None:
    """Find the zone with a name of the database; one that means its opposite, or is out of use, by its better name."""
    zone = _zone_names().get(name)
    if zone is None:
        return None
    return _content()["renamed"].get(zone) or (zone_label(zone) if is_zone(zone_label(zone)) else zone)


def _alike_names(name: str) -> list[Candidate]:
    """Find zones by their names, for whoever types `Europe/`."""
    keys = [key for key, zone in _zone_names().items() if "/" in name and not zone.startswith("Etc/")]
    close = process.extract(name, keys, scorer=OSA.normalized_similarity, score_cutoff=NAME_LIKENESS)
    likeness = {key: 1.0 for key in keys if key.startswith(name)}
    likeness |= {key: score for key, score, _ in close if key not in likeness}
    return [Candidate(_zone_names()[key], _zone_names()[key], score) for key, score in likeness.items()]


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _NO_PLACES


@lru_cache(maxsize=1)
def _zone_names() -> Mapping[str, str]:
    return {fold(zone): zone for zone in sorted(_zones())}


@lru_cache(maxsize=1)
def _last_words() -> Mapping[str, str]:
    """Map the last words of zones to their zones: Lord Howe, Apia."""
    words: dict[str, str] = {}
    for zone in sorted(zone for zone in _zones() if "/" in zone and not zone.startswith("Etc/")):
        words.setdefault(fold(zone.rpartition("/")[2]), zone)
    return words


@lru_cache(maxsize=1)
def _content() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.read(CONTENT / "clocks.yaml").data
    return found


@lru_cache(maxsize=1)
def _clocks() -> tuple[ZoneClock, ...]:
    return tuple(ZoneClock(**entry) for entry in _content()["clocks"])


@lru_cache(maxsize=1)
def _said() -> Mapping[str, tuple[Candidate, ...]]:
    """Map what a clock is called to the zones that are called so."""
    entries = ((entry["said"], entry["zones"].items()) for entry in _content()["names"])
    return {fold(said): tuple(Candidate(*zone) for zone in zones) for names, zones in entries for said in names}


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    """Map what a country is called beside its names to its code."""
    return {fold(said): code for code, names in _content()["countries"].items() for said in names}
