"""How far a learner is, counted from the ledger."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.catalog.model import Catalog, Item, Roadmap, Stage, Topic
from bot.learning.building import hours_built
from bot.learning.facts import Fact, effective, once

Position = Literal["done", "now", "later"]
RoadmapPart = Roadmap | Stage | Topic | Item


@dataclass(frozen=True, slots=True)
class Progress:
    """Hours done, of how many."""

    done: int
    of: int

    @property
    def complete(self) -> bool:
        """Tell whether nothing is left."""
        return self.done == self.of


def done_hours(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours that stand in the ledger, under the ids they have today, and those that a project built."""
    kept = effective(facts)
    refs = {fact.ref for fact in kept if fact.kind == "session"}
    done = frozenset(now for ref in refs if (now := catalog.resolve(ref)))
    return done | hours_built(kept, catalog) if any(fact.kind == "project" for fact in kept) else done


def hours_of(items: Iterable[Item], catalog: Catalog) -> frozenset[str]:
    """Name the hours of some items."""
    return frozenset(hour for item in items for hour in catalog.hours(item))


def of_items(items: Iterable[Item], catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of some items, each once."""
    return _count(hours_of(items, catalog), done)


def of_part(part: RoadmapPart, catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of a roadmap or a part of one, each once."""
    return _count(catalog.hours_within(part), done)


def of_roadmap(roadmap: Roadmap, catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of a roadmap."""
    return of_part(roadmap, catalog, done)


def _count(hours: frozenset[str], done: Collection[str]) -> Progress:
    return Progress(len(hours & frozenset(done)), len(hours))


def first_open(parts: Sequence[RoadmapPart], catalog: Catalog, done: Collection[str]) -> int:
    """Find where the learner is: the index of the first unfinished part, or the number of parts."""
    known = frozenset(done)
    unfinished = (number for number, part in enumerate(parts) if not catalog.hours_within(part) <= known)
    return next(unfinished, len(parts))


def positions(parts: Sequence[RoadmapPart], catalog: Catalog, done: Collection[str], before: int = 0) -> list[Position]:
    """Mark which parts are done, which one comes now (the first unfinished), and which later.

    `before` counts unfinished parts that stand before these.
    """
    known, found = frozenset(done), list[Position]()
    for part in parts:
        complete = catalog.hours_within(part) <= known
        found.append("done" if complete else "later" if before or "now" in found else "now")
    return found


@dataclass(frozen=True, slots=True)
class Totals:
    """What stands in a whole ledger: finished hours, hours of projects, and other minutes that were logged."""

    hours: int
    project_hours: int
    logged: int


def totals(facts: Iterable[Fact]) -> Totals:
    """Sum up the study of a ledger."""
    kept = once(facts)
    count = {kind: [fact for fact in kept if fact.kind == kind] for kind in ("session", "project", "log")}
    return Totals(len(count["session"]), len(count["project"]), sum(fact.minutes for fact in count["log"]))


def shared(roadmap: Roadmap, catalog: Catalog, done: Collection[str]) -> list[tuple[Roadmap, int]]:
    """Name the other roadmaps whose finished hours count in this one too, with how many do."""
    own = catalog.hours_within(roadmap) & frozenset(done)
    others = (other for other in catalog.roadmaps.values() if other.id != roadmap.id)
    return [(other, n) for other in others if (n := len(own & catalog.hours_within(other)))]
