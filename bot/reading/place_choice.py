"""One place of several with a name: the one that can be taken without asking, or those to ask about."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from bot.clock import zone_of
from bot.reading.localities import Locality, Region, alike, beginning, country_of, named, region_place, regions
from bot.reading.plain import fold

NAME_LIKENESS = 0.6
SLIP_LETTERS = 4  # letters of a name that may have a slip: a shorter one would be another name
RIVAL, CLOSE_RIVAL, BIG = 1 / 20, 1 / 3, 150.0
"""Beside the largest place another is asked about that is big and has this share of its weight, or a large share."""
MOST_ASKED = 5
FOREIGN = 99  # later than any language that is spoken in a country
LAST_WORDS = 3  # of a country's or state's name behind a city's
_COMMA = re.compile(r"\s*[,(/]\s*|\s+[-–]\s+")
_YEAR = datetime(2030, 1, 1)  # noqa: DTZ001  (wall time: any year to come shows what a zone's clocks do in one)
_SAMPLE_DAYS = tuple(_YEAR + timedelta(days=10 * n) for n in range(37))


@dataclass(frozen=True, slots=True)
class Asker:
    """What is known of who names a place: the language tag of their platform, and the zone of their clock."""

    tag: str = ""
    zone: str = ""


class Candidate(NamedTuple):
    """A zone that may be meant, in words for a button."""

    zone: str
    label: str
    weight: float = BIG


def choose(found: Iterable[Candidate], asker: Asker, own_clock: bool = False) -> list[Candidate]:
    """Leave out what can't be meant; the rest with what is likelier for this person first, or one if all clocks agree.

    `own_clock`: who sees one of these clocks at home means that one, and their own zone of those that show it.
    """
    found = sorted(found, key=lambda one: -one.weight)
    clocks = {_year_of(one.zone) for one in found}
    if own_clock and asker.zone and _year_of(asker.zone) in clocks:
        return [Candidate(asker.zone, asker.zone)]
    most = found[0].weight
    rivals = [one for one in found if one.weight >= most * (RIVAL if one.weight >= BIG else CLOSE_RIVAL)]
    if len({_year_of(one.zone) for one in rivals}) == 1:
        return rivals[:1]
    return sorted(rivals, key=lambda one: strangeness(one.zone, asker))[:MOST_ASKED]


def places_called(text: str, countries: Mapping[str, str]) -> list[Candidate]:
    """List the places that a text names, with or without the country or state behind the name."""
    whole = [*named(text), *_called(fold(text), countries)]
    return list(_candidates(whole or _within(text, countries)))


def places_by_clock(text: str, clocks: Mapping[str, Iterable[Candidate]]) -> list[Candidate]:
    """Read a city with what its clock is called: "Kolkata IST", "Sydney NSW"; an unknown city by that clock."""
    for city, behind, sure in splits(text):
        around, bearers = clocks.get(fold(behind)), named(city)
        if around and (sure or bearers):
            years = {_year_of(one.zone) for one in around}
            return [one for one in _candidates(bearers) if _year_of(one.zone) in years] or list(around)
    return []


def near_places(text: str, limit: int) -> list[Candidate]:
    """List places that a text may have meant: by how their names begin, then with slips of the finger.

    Their weight is how like they are, of 1.
    """
    name = fold(text)
    begins = [place._replace(weight=1.0) for place in beginning(name, limit)] if name else []
    slips = alike(name, NAME_LIKENESS, limit) if len(name) >= SLIP_LETTERS else []
    found = {(one.zone, one.label): one for one in reversed([*_candidates([*begins, *slips])])}
    return sorted(found.values(), key=lambda one: -one.weight)[:limit]


def _within(text: str, countries: Mapping[str, str]) -> list[Locality]:
    """Read a city with its country or state: "London, UK", "Paris Texas"; an unknown city by what it lies in."""
    for city, behind, sure in splits(text):
        around = _regions(behind, countries)
        bearers = named(city)
        inside = [place for place in bearers if place.city and any(_lies_in(place, region) for region in around)]
        if inside:
            return inside
        if around and (sure or bearers):
            return [region_place(region) for region in around]
    return []


def splits(text: str) -> Iterator[tuple[str, str, bool]]:
    """Give the ways to part a city's name from what follows it; a comma makes sure that there are two names."""
    first, *more = _COMMA.split(text.strip(" ()"), maxsplit=1)
    if more:
        yield first, more[0], True
    words = text.split()
    for count in range(min(LAST_WORDS, len(words) - 1), 0, -1):
        yield " ".join(words[:-count]), " ".join(words[-count:]), False


def _regions(text: str, countries: Mapping[str, str]) -> list[Region]:
    """Find countries and states by name or by code: Texas, TX, Germany, DE."""
    name = fold(text)
    codes = [countries[name]] if name in countries else [name.upper(), f"US-{name.upper()}"]
    known = regions()
    called = [_region_of(place) for place in named(text) if not place.city]
    return [*dict.fromkeys([*(known[code] for code in codes if code in known), *called])]


def _region_of(place: Locality) -> Region:
    return regions()[f"{place.country}-{place.state}" if place.state else place.country]


def _called(name: str, countries: Mapping[str, str]) -> list[Locality]:
    return [region_place(regions()[countries[name]])] if name in countries else []


def _lies_in(place: Locality, region: Region) -> bool:
    return place.country == region.code or (region.code.startswith("US-") and place.state == region.name)


def _candidates(places: Iterable[Locality]) -> Iterator[Candidate]:
    for place in places:
        for zone in place.zones:
            yield Candidate(zone, _label(place, zone), place.weight)


def _label(place: Locality, zone: str) -> str:
    """Write a place so that it can be told from its namesakes; one clock of several by the city it is named for."""
    if len(place.zones) > 1:
        return f"{zone.rpartition('/')[2].replace('_', ' ')}, {place.name}"
    around = regions().get(place.country)
    wider = place.state if place.city and place.state else around.name if around else ""
    return f"{place.name}, {wider}" if wider and wider != place.name else place.name


def strangeness(zone: str, asker: Asker) -> tuple[bool, int]:
    """Give what zones are ordered by: the person's own clock, then those where their platform's language is spoken."""
    region = regions().get(country_of(zone))
    spoken = region.languages if region else ()
    language = asker.tag.partition("-")[0].casefold()
    tags = [tag.casefold() for tag in spoken]
    away = bool(asker.zone) and _year_of(zone) != _year_of(asker.zone)
    if asker.tag.casefold() in tags and "-" in asker.tag:
        return away, -1
    place = next((n for n, tag in enumerate(tags) if tag.partition("-")[0] == language), FOREIGN)
    return away, place if language else 0


@lru_cache(maxsize=1024)
def _year_of(zone: str) -> tuple[object, ...]:
    """Give what a zone's clocks do in a year: two zones that do the same are one clock."""
    rules = zone_of(zone)
    return tuple(rules.utcoffset(wall) for wall in _SAMPLE_DAYS)
