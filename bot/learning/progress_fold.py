"""How far a learner is, counted from the ledger."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from bot.catalog.model import Catalog, Item, Roadmap, Stage, Topic
from bot.learning.course import item_sessions
from bot.learning.facts import Fact, once, study

Position = Literal["done", "now", "later"]


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
    """Name the hours that stand in the ledger, under the ids they have today."""
    refs = (fact.ref for fact in study(facts) if fact.kind == "session")
    return frozenset(now for ref in refs if (now := catalog.resolve(ref)))


def hours_of(items: Iterable[Item], catalog: Catalog) -> frozenset[str]:
    """Name the hours of some items."""
    return frozenset(hour for item in items for hour in catalog.hours(item))


def of_items(items: Iterable[Item], catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of some items, each once."""
    ids = hours_of(items, catalog)
    return Progress(len(ids & set(done)), len(ids))


def of_roadmap(roadmap: Roadmap, catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of a roadmap."""
    return of_items(roadmap.items(), catalog, done)


def positions(parts: Iterable[Stage | Topic | Item], catalog: Catalog, done: Collection[str]) -> list[Position]:
    """Mark which parts are done, which one comes now (the first unfinished), and which later."""
    found: list[Position] = []
    for part in parts:
        complete = of_items(_items(part), catalog, done).complete
        found.append("done" if complete else "later" if "now" in found else "now")
    return found


def _items(part: Stage | Topic | Item) -> Iterable[Item]:
    if isinstance(part, Item):
        return (part,)
    return part.items() if isinstance(part, Stage) else part.items


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
    own = hours_of(roadmap.items(), catalog) & set(done)
    others = (other for other in catalog.roadmaps.values() if other != roadmap)
    return [(other, n) for other in others if (n := len(own & hours_of(other.items(), catalog)))]


def topic_hours(topic: Topic, catalog: Catalog) -> dict[str, str]:
    """Give the titles of a topic's hours by id."""
    pairs = ((item, session) for item in topic.items for session in item_sessions(catalog, item))
    return dict((session.id, session.title) if session else (item.id, item.title) for item, session in pairs)
