"""What a finished hour completes: a topic, a phase, a road, or a number of days that is worth a word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.catalog.model import Catalog, Roadmap, Stage, Topic
from bot.learning.course import Hour
from bot.learning.facts import Fact, effective, is_study
from bot.learning.progress_fold import done_hours
from bot.learning.streak_fold import Streak

MarkKind = Literal["topic", "stage", "road", "days"]
MARKED_DAYS = (7, 30, 100, 365)
NAMED_HOURS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """What is marked: `title` names it, `hours` made it up, `nth` counts those of its kind before it."""

    kind: MarkKind
    title: str
    hours: frozenset[str]
    nth: int


def mark_of(
    hour: Hour, facts: Iterable[Fact], catalog: Catalog, streak: Streak, today: date, new: bool = True
) -> Mark | None:
    """Find the largest thing that an hour, which stands in the ledger by now, has completed; one done again nothing."""
    facts = list(facts)
    done = done_hours(facts, catalog)
    parts: tuple[tuple[MarkKind, Roadmap | Stage | Topic], ...] = (
        ("road", hour.roadmap), ("stage", hour.stage), ("topic", hour.topic),
    )  # fmt: skip
    for kind, part in parts:
        inside = catalog.hours_within(part)
        if new and hour.id in inside and inside <= done:
            return Mark(kind, part.title, inside, _before(kind, done - {hour.id}, catalog))
    counted = streak.dates("counted")
    first_today = sum(is_study(fact) and fact.day == today for fact in effective(facts)) == 1
    if streak.current in MARKED_DAYS and counted[-1] == today and first_today:
        return Mark("days", str(streak.current), frozenset(), len(counted) - streak.current)
    return None


def _before(kind: MarkKind, done: frozenset[str], catalog: Catalog) -> int:
    """Count how many of a kind were complete before, so that none is marked in the words of another."""
    roads = list(catalog.roadmaps.values())
    stages = [stage for road in roads for stage in road.stages]
    parts: Sequence[Roadmap | Stage | Topic] = roads if kind == "road" else stages
    if kind == "topic":
        parts = [topic for stage in stages for topic in stage.topics]
    return sum(catalog.hours_within(part) <= done for part in parts)
