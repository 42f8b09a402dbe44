"""Which time zone a learner means: a zone's name, a city, or an offset."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import available_timezones

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalog import yaml
from bot.clock import zone_of
from bot.values.message import Choice
from bot.words.content import CONTENT

NEAR = 0.6
_NO_PLACES = frozenset({"localtime", "Factory"})  # the machine's own zone, and none at all
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?00)?")


class City(NamedTuple):
    """A city of a hundred thousand people or more."""

    name: str
    zone: str


class Clock(NamedTuple):
    """A zone by the cities whose clocks show its time."""

    zone: str
    cities: str


def fold(text: str) -> str:
    """Make names comparable: no case, no accents, blanks for underscores."""
    plain = unicodedata.normalize("NFKD", text.replace("_", " ").casefold())
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


def find_zone(text: str) -> str | None:
    """Find the zone that a text names exactly; of several cities with one name the largest."""
    name = fold(text)
    return _offset_zone(name) or _names().get(name)


def near_zones(text: str, limit: int) -> tuple[Choice, ...]:
    """Find what a text may have meant, names that begin with it first."""
    name, names = fold(text), _names()
    begins = [known for known in names if name and known.startswith(name)][:limit]
    close = process.extract(
        name, names.keys(), scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=limit, processor=None
    )
    found = list(dict.fromkeys([*begins, *(known for known, _, _ in close)]))[:limit]
    return tuple(Choice(_label(known, names[known]), names[known]) for known in found)


def clock_choices(now: datetime) -> tuple[Choice, ...]:
    """Offer the clocks of the world, each with the time that it shows now."""
    return tuple(
        Choice(f"{now.astimezone(zone_of(clock.zone)):%H:%M} · {clock.cities}", clock.zone) for clock in _clocks()
    )


def is_zone(name: str | None) -> bool:
    """Tell whether this is the exact name of a zone."""
    return name in _zones()


def _label(name: str, zone: str) -> str:
    city = name.title()
    return city if fold(zone) == name else f"{city} ({zone})"


def _offset_zone(name: str) -> str | None:
    match = _OFFSET.fullmatch(name)
    if match is None:
        return None
    sign = "-" if match[1] == "+" else "+"  # POSIX counts west of Greenwich as positive
    zone = f"Etc/GMT{sign}{int(match[2])}"
    return zone if zone in _zones() else None


@lru_cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _NO_PLACES


@lru_cache
def _clocks() -> tuple[Clock, ...]:
    return tuple(Clock(**entry) for entry in yaml.read(CONTENT / "clocks.yaml").data["clocks"])


@lru_cache
def _names() -> Mapping[str, str]:
    """Map every known name to its zone; cities before zones' last words, larger cities before smaller."""
    names: dict[str, str] = {}
    for zone in sorted(_zones()):
        names.setdefault(fold(zone), zone)
    for city in _cities():
        names.setdefault(fold(city.name), city.zone)
    for zone in sorted(zone for zone in _zones() if "/" in zone):
        names.setdefault(fold(zone.rpartition("/")[2]), zone)
    return names


def _cities() -> list[City]:
    lines = (CONTENT / "cities.tsv").read_text(encoding="utf-8").splitlines()
    return [City(*line.split("\t")) for line in lines]
