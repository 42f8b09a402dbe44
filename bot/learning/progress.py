"""How far a learner is, counted from the ledger."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from bot.catalog.model import Catalog, Item, Roadmap, Stage, Topic
from bot.learning.ledger import Fact, study
from bot.learning.plan import item_sessions

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


def of_items(items: Iterable[Item], catalog: Catalog, done: Collection[str]) -> Progress:
    """Count the hours of some items, each once."""
    ids = {session.id if session else item.id for item in items for session in item_sessions(catalog, item)}
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
