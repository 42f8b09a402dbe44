"""A week as the ledger tells it, and the one to come."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from bot.catalog.model import Catalog
from bot.clock import WEEK
from bot.learning.course import Hour
from bot.learning.facts import SESSION_MINUTES, Fact, counted_days, once
from bot.learning.learner import Learner

TITLES_NAMED = 3  # hours of the next week that are named


@dataclass(frozen=True, slots=True)
class RecapWeek:
    """What was studied in seven days."""

    minutes: int
    days: int
    topics: tuple[str, ...]


def last_week(facts: Iterable[Fact], catalog: Catalog, now: datetime) -> RecapWeek:
    """Sum up the seven days before a moment."""
    facts = list(facts)
    lately = [fact for fact in once(facts) if now - WEEK < fact.at <= now]
    days = counted_days(facts) & {fact.day for fact in lately}
    return RecapWeek(sum(fact.minutes for fact in lately), len(days), _topics(lately, catalog))


def _topics(facts: Sequence[Fact], catalog: Catalog) -> tuple[str, ...]:
    """Name the topics of finished hours, each once, in the order in which they were studied."""
    hours = dict.fromkeys(id for fact in facts if fact.kind == "session" and (id := catalog.resolve(fact.ref)))
    where = _topic_titles(catalog)
    return tuple(dict.fromkeys(where[id] for id in hours if id in where))


@lru_cache(maxsize=8)
def _topic_titles(catalog: Catalog) -> Mapping[str, str]:
    """Give the title of the first topic that has an hour, by the hour; a catalogue never changes."""
    where: dict[str, str] = {}
    for spot in catalog.spots():
        for id in (spot.item.id, *spot.item.sessions):
            where.setdefault(id, spot.topic.title)
    return where


def next_week(path: Sequence[Hour], done: frozenset[str], learner: Learner) -> tuple[int, tuple[str, ...]]:
    """Tell how many hours fit into a week of the learner's rhythm, and name the first of them."""
    left = [hour for hour in path if hour.id not in done]
    fit = (7 - len(learner.rest_days)) * learner.minutes // SESSION_MINUTES
    coming = left[: max(fit, 1)]
    return len(coming), tuple(hour.title for hour in coming[:TITLES_NAMED])
