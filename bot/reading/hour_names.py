"""An hour by what people call it: its number on the way, its id, its name, its topic or a tag."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.catalog.model import Catalog
from bot.catalog.search import Match, find_topics
from bot.reading.arguments import Desk
from bot.values.bounds import clip
from bot.values.message import HINT_UNITS, OPTIONS, Choice

MOST_DIGITS = 6  # of a number on the way: no way has a million hours


@dataclass(frozen=True, slots=True)
class NamedHours:
    """What a text names, best first, each as its hours; `sure` when all bear the one name that was meant."""

    groups: tuple[tuple[str, ...], ...]
    sure: bool


def hours_named(text: str, catalog: Catalog) -> NamedHours:
    """Find the hours that a text names; an id of an hour that was renamed names it still."""
    own = _by_id(text.strip().casefold(), catalog)
    if own:
        return NamedHours((own,), sure=True)
    if not any(map(str.isalpha, text)):
        return NamedHours((), sure=False)
    found = find_topics(text, catalog, OPTIONS)
    sure = found.certainty == "sure"
    kept = [match for match in found.matches if not sure or match.title == found.matches[0].title]
    groups = (_hours_of(match, catalog) for match in kept)
    return NamedHours(tuple(dict.fromkeys(filter(None, groups))), sure)


def warm_hour_names(catalog: Catalog) -> None:
    """Put all names in order once, so that nobody waits for it."""
    _hours_of_topics(catalog)
    find_topics("", catalog, OPTIONS)


def place_on_way(text: str) -> int | None:
    """Read a number that counts the hours to come from 1; None where the text is none."""
    digits = text.strip()
    return int(digits) if digits.isdecimal() and len(digits) <= MOST_DIGITS else None


class HourNameKind:
    """An hour by its number or its name; what names none is for the command to answer."""

    whole = True

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take everything."""
        return text.strip(), ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the hours that a text may become, as far as it is typed."""
        found = (hour for group in hours_named(text, desk.catalog).groups for hour in group)
        return [Choice(clip(_title(id, desk.catalog), HINT_UNITS), id) for id in dict.fromkeys(found)][:OPTIONS]


def _by_id(id: str, catalog: Catalog) -> tuple[str, ...]:
    session, item = catalog.session(id), catalog.item(id)
    return (session.id,) if session else tuple(catalog.hours(item)) if item else ()


def _hours_of(match: Match, catalog: Catalog) -> tuple[str, ...]:
    return _hours_of_topics(catalog).get(match.id, ()) if match.kind == "topic" else _by_id(match.id, catalog)


def _title(id: str, catalog: Catalog) -> str:
    found = catalog.session(id) or catalog.item(id)
    return found.title if found else id


@lru_cache(maxsize=8)
def _hours_of_topics(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    return dict(_each_topic(catalog))


def _each_topic(catalog: Catalog) -> Iterator[tuple[str, tuple[str, ...]]]:
    for road in catalog.roadmaps.values():
        for stage in road.stages:
            for topic in stage.topics:
                hours = (hour for item in topic.items for hour in catalog.hours(item))
                yield topic.id, tuple(dict.fromkeys(hours))


HOUR_NAME = HourNameKind()
