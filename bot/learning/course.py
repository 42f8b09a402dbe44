"""Which hour comes next: the roadmaps of a learner as one row of hours."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.catalog.model import Catalog, Item, Roadmap, Session, Stage, Topic
from bot.catalog.order_of_hours import in_order

AFTER_A_PATH = frozenset({"specialisation", "station"})
FOUNDATION = {"beginner": "fundamentals", "some": "fundamentals", "experienced": "quick-start"}
WITH_FOUNDATION = frozenset({"path", "specialisation"})
"""The kinds of roadmap that a foundation stands before."""


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of a roadmap; an item without sessions is an hour by itself."""

    roadmap: Roadmap
    stage: Stage
    topic: Topic
    item: Item
    session: Session | None

    @property
    def id(self) -> str:
        """Give the id under which the ledger keeps the hour."""
        return self.session.id if self.session else self.item.id

    @property
    def title(self) -> str:
        """Give the name of the hour."""
        return self.session.title if self.session else self.item.title

    @property
    def above(self) -> list[Item]:
        """Name the items below which this one stands."""
        return above(self.topic, self.topic.items.index(self.item)) if self.item.depth else []


def route(background: str | None, goal: str | None) -> tuple[str, ...]:
    """Name the roadmaps on the way to a goal: the whole roadmap brings its own foundation, a path does not."""
    foundation = FOUNDATION.get(background or "", "fundamentals")
    if goal is None or goal == foundation:
        return (foundation,)
    return (foundation, goal)


def roadmaps_on(catalog: Catalog, names: Sequence[str]) -> list[Roadmap]:
    """Find the roadmaps of a route: a specialisation brings its path; one that is neither stands alone."""
    found = [roadmap for name in names if (roadmap := catalog.roadmap(name))]
    if not found or found[-1].kind not in WITH_FOUNDATION:
        return found[-1:]
    *before, goal = found
    path = catalog.roadmap(goal.builds_on or "")
    return [*before, *([path] if path else []), goal]


def offered_roads(catalog: Catalog, goal: str | None) -> list[Roadmap]:
    """List the roadmaps to choose from: what comes after a path is offered to those who are on it, or beyond it."""
    own = catalog.roadmap(goal or "")
    path = (own.builds_on or own.id) if own else None
    roads = catalog.roadmaps.values()
    return [road for road in roads if road.kind not in AFTER_A_PATH or road == own or (path and road.builds_on == path)]


def hours(catalog: Catalog, roadmaps: Sequence[Roadmap]) -> Iterator[Hour]:
    """Give the hours in the order in which they are learned; one that two topics share comes once."""
    seen: set[str] = set()
    for roadmap in roadmaps:
        for stage in roadmap.stages:
            for hour in stage_hours(catalog, roadmap, stage):
                if hour.id not in seen:
                    seen.add(hour.id)
                    yield hour


def stage_hours(catalog: Catalog, roadmap: Roadmap, stage: Stage) -> Iterator[Hour]:
    """Give the hours of one stage, each once; a session that others build on comes before them."""
    listed: dict[str, Hour] = {}
    for topic in stage.topics:
        for item in topic.items:
            for session in item_sessions(catalog, item):
                hour = Hour(roadmap, stage, topic, item, session)
                listed.setdefault(hour.id, hour)
    rank = {catalog.resolve(id): number for number, id in enumerate(in_order(catalog, stage))}
    taught = iter(sorted((hour for hour in listed.values() if hour.session), key=lambda hour: rank[hour.id]))
    for hour in listed.values():
        yield next(taught) if hour.session else hour


def way(catalog: Catalog, background: str | None, goal: str | None) -> tuple[Hour, ...]:
    """Give the hours on the way to a goal."""
    return _row(catalog, tuple(roadmap.id for roadmap in roads_on(catalog, background, goal)))


def roads_on(catalog: Catalog, background: str | None, goal: str | None) -> list[Roadmap]:
    """Give the roadmaps on the way to a goal."""
    return roadmaps_on(catalog, route(background, goal))


def walk_every_way(catalog: Catalog) -> None:
    """Walk every way once, so that nobody waits for one of a hundred thousand hours."""
    for background in FOUNDATION:
        for goal in (None, *catalog.roadmaps):
            way(catalog, background, goal)


@lru_cache(maxsize=256)
def _row(catalog: Catalog, roadmaps: tuple[str, ...]) -> tuple[Hour, ...]:
    """Give the hours of some roadmaps; a catalogue never changes, so neither does its answer."""
    return tuple(hours(catalog, [catalog.roadmaps[id] for id in roadmaps]))


@lru_cache(maxsize=64)
def every_hour(catalog: Catalog) -> Mapping[str, Hour]:
    """Give each hour by its id, as the first roadmap that has it teaches it."""
    return {hour.id: hour for hour in hours(catalog, list(catalog.roadmaps.values()))}


def above(topic: Topic, index: int) -> list[Item]:
    """Name the items below which an item of a topic stands, the outermost first."""
    found: list[Item] = []
    depth = topic.items[index].depth
    while depth and index:
        index -= 1
        if topic.items[index].depth < depth:
            found.insert(0, topic.items[index])
            depth = topic.items[index].depth
    return found


def item_sessions(catalog: Catalog, item: Item) -> list[Session | None]:
    """List the sessions of an item; [None] stands for the item itself."""
    return [catalog.sessions.get(hour) for hour in catalog.hours(item)]


def next_hour(path: Sequence[Hour], done: Collection[str]) -> Hour | None:
    """Find the first hour that is not done."""
    return next((hour for hour in path if hour.id not in done), None)


def find_hour(path: Sequence[Hour], id: str) -> Hour | None:
    """Find an hour of a path by id."""
    return next((hour for hour in path if hour.id == id), None)
