"""Cities, countries and states by any of their names: the sorted file of names is the index, nothing is built first."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalog.content_folder import CONTENT
from bot.reading.plain import fold

OTHER_NAME = 0.1  # what people count who live in a place that bears a name among others
COUNTRY, STATE = (
    10_000,
    600,
)  # thousands of people: a country weighs as much as the largest cities, a state of the USA less
WALKED = 500  # names that are looked at for what begins alike


class Locality(NamedTuple):
    """A city, a country or a state with its zones, the most common one first, and how much its name counts."""

    name: str
    zones: tuple[str, ...]
    country: str
    state: str = ""
    weight: float = 0.0
    city: bool = True


class Region(NamedTuple):
    """A country or a state of the USA."""

    code: str
    name: str
    zones: tuple[str, ...]
    languages: tuple[str, ...]


def named(name: str) -> list[Locality]:
    """List the places that bear a name, the largest first."""
    key = fold(name).encode()
    line = next(_lines(key + b"\t"), "") if key else ""
    return _places(line)


def beginning(text: str, limit: int) -> list[Locality]:
    """List the places with a name that begins so: those known by that name first, and of these the largest."""
    begin = fold(text)
    found = [place for line in islice(_lines(begin.encode()), WALKED) for place in _places(line)]
    found.sort(key=lambda place: (not place.name.casefold().startswith(begin), -place.weight))
    return _distinct(found)[:limit]


def alike(text: str, least: float, limit: int) -> list[Locality]:
    """List the places with a name like this one but for slips of the finger after its first letter, the likest first.

    Their weight is how like they are, of 1.
    """
    name = fold(text)
    shortest, longest = len(name) * least, len(name) / least
    keys = {line[:end]: line for line in _block(name[:1]) if shortest <= (end := line.index("\t")) <= longest}
    found = process.extract(name, keys.keys(), scorer=OSA.normalized_similarity, score_cutoff=least, limit=limit)
    ranked = sorted((-score, -place.weight, place) for key, score, _ in found for place in _places(keys[key])[:1])
    return _distinct(place._replace(weight=-score) for score, _, place in ranked)[:limit]


@lru_cache(maxsize=1024)
def country_of(zone: str) -> str:
    """Give the country of the largest city with a zone."""
    _, found, behind = _cities().partition(f"\t{zone}\t")
    return behind.partition("\t")[0] if found else ""


@lru_cache(maxsize=1)
def regions() -> dict[str, Region]:
    """Give countries and states by their code."""
    rows = (line.split("\t") for line in (CONTENT / "regions.tsv").read_text(encoding="utf-8").splitlines())
    return {
        code: Region(code, name, tuple(zones.split()), tuple(languages.split(",")))
        for code, name, zones, languages in rows
    }


def region_place(region: Region) -> Locality:
    """Look at a country or state as at a place."""
    country, _, state = region.code.partition("-")
    return Locality(region.name, region.zones, country, state, STATE if state else COUNTRY, city=False)


def _distinct(found: Iterable[Locality]) -> list[Locality]:
    """Leave out what was found by another of its names already."""
    first: dict[tuple[object, ...], Locality] = {}
    for place in found:
        first.setdefault(place[:4], place)
    return list(first.values())


def _places(line: str) -> list[Locality]:
    _, _, refs = line.partition("\t")
    return sorted(map(_place, refs.split()), key=lambda place: -place.weight)


def _place(ref: str) -> Locality:
    known, share = ref.lstrip("~"), OTHER_NAME if ref.startswith("~") else 1
    if known.startswith("="):
        region = region_place(regions()[known[1:]])
        return region._replace(weight=region.weight * share)
    name, zone, country, state, people = _city_rows()[int(known)].split("\t")
    return Locality(name, (zone,), country, state, int(people) * share)


def _lines(start: bytes) -> Iterator[str]:
    """Give the lines of the index that begin so, in order."""
    data = _index()
    at = _first(data, start)
    while data.startswith(start, at) and at < len(data):
        end = data.index(b"\n", at)
        yield data[at:end].decode()
        at = end + 1


def _block(start: str) -> list[str]:
    """Give the lines of the index that begin with a letter."""
    data, key = _index(), start.encode()
    return data[_first(data, key) : _first(data, key + b"\xff")].decode().splitlines() if key else []


def _first(data: bytes, start: bytes) -> int:
    """Find the first line that does not come before `start`, by halves."""
    low, high = 0, len(data)
    while low < high:
        begin = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = data.find(b"\n", begin) + 1
        low, high = (end, high) if data[begin:end] < start else (low, begin)
    return low


@lru_cache(maxsize=1)
def _index() -> bytes:
    return (CONTENT / "place_names.tsv").read_bytes()


@lru_cache(maxsize=1)
def _cities() -> str:
    return (CONTENT / "cities.tsv").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _city_rows() -> list[str]:
    return _cities().splitlines()
