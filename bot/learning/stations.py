"""Where a learner stands on the map from the first line of Python to mastery."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.catalog.model import Catalog, Edge, Node, Roadmap, Stage
from bot.learning.assessment import known_hours
from bot.learning.facts import Fact, effective
from bot.learning.learner import Learner
from bot.learning.progress_fold import Position, done_hours, of_part

LAST_KINDS = frozenset({"expert", "mastery"})
LEADING = frozenset({"start", "path"})
ON_THE_MAP = frozenset({"path", "specialisation", "station"})
PROJECT_DONE = "done"
"""How the note of a finished project begins."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A station on a learner's way."""

    node: Node
    done: bool


@dataclass(frozen=True, slots=True)
class Journal:
    """What the ledger says about the way: hours that need no more work, finished projects, stations reached."""

    learner: Learner
    catalog: Catalog
    hours: Collection[str]
    projects: frozenset[str]
    stations: tuple[str, ...]
    followed: tuple[str, ...] = ()

    @classmethod
    def read(cls, facts: Iterable[Fact], learner: Learner, catalog: Catalog) -> "Journal":
        """Fold a ledger."""
        facts = effective(facts)
        projects = {
            now
            for fact in facts
            if fact.kind == "project" and fact.note.split(" ")[0] == PROJECT_DONE and (now := catalog.resolve(fact.ref))
        }
        stations = tuple(fact.ref for fact in facts if fact.kind == "station")
        followed = tuple(fact.ref for fact in facts if fact.kind == "path")
        hours = done_hours(facts, catalog) | known_hours(facts, catalog)
        return cls(learner, catalog, hours, frozenset(projects), stations, followed)

    @property
    def goal(self) -> Roadmap | None:
        """Give the roadmap that the learner chose; a foundation is no choice yet."""
        goal = self.catalog.roadmap(self.learner.roadmap or "")
        return None if goal is None or goal.kind == "foundation" else goal

    @property
    def path(self) -> str | None:
        """Name the path on which the learner is: the goal, what it builds on, or the last path that was followed."""
        for name in (self.goal.id if self.goal else "", *reversed(self.followed)):
            road = self.catalog.roadmap(name)
            if road and road.kind in {"path", "specialisation"}:
                return road.builds_on or road.id
        return None

    def covers(self, part: Roadmap | Stage) -> bool:
        """Tell whether nothing is left of a roadmap or a stage."""
        return of_part(part, self.catalog, self.hours).complete


def station(facts: Iterable[Fact], learner: Learner, catalog: Catalog) -> Node:
    """Find where the learner stands: the first station on their way that is not done, or the last of all."""
    return now_of(stops(facts, learner, catalog))


def now_of(way: Sequence[Stop]) -> Node:
    """Give the station of a way on which the learner stands; nobody stands on what only leads to others."""
    return next((stop.node for stop in way if not stop.done and stop.node.kind not in LEADING), way[-1].node)


def stops(facts: Iterable[Fact], learner: Learner, catalog: Catalog) -> list[Stop]:
    """List the stations of the learner's way, from the start to mastery, with what is done."""
    journal = Journal.read(facts, learner, catalog)
    return [Stop(node, _done(node, journal)) for node in _way(journal)]


def states(way: Sequence[Stop]) -> list[Position]:
    """Mark what is done, where the learner stands and what leads there, and what comes later."""
    here = next(number for number, stop in enumerate(way) if stop.node == now_of(way))
    return [_state(stop, number, here) for number, stop in enumerate(way)]


def _state(stop: Stop, number: int, here: int) -> Position:
    if number == here:
        return "now"
    return "done" if stop.done else "now" if number < here else "later"


def ways_on(facts: Iterable[Fact], learner: Learner, catalog: Catalog) -> tuple[Node, ...]:
    """Name the stations that the learner may declare from where they stand."""
    here = station(facts, learner, catalog)
    targets = _targets(here, catalog)
    if here.kind == "expert":  # the question between expert and mastery is asked together with them
        targets = [node for target in targets for node in _targets(target, catalog)]
    return tuple(node for node in targets if node.kind in {"specialisation", "expert", "mastery"})


def siblings(node: Node, catalog: Catalog) -> tuple[Node, ...]:
    """Name the other answers to the question that led to a station."""
    leading = [edge.source for edge in catalog.journey.edges if edge.target == node.id]
    others = (target for source in leading for target in _targets_of(source, catalog))
    return tuple(other for other in others if other.kind == node.kind and other != node)


def _way(journal: Journal) -> Iterator[Node]:
    """Follow the map; a question that is still open is followed by what every answer leads to."""
    journey, seen = journal.catalog.journey, set[str]()
    node: Node | None = journey.nodes[0]
    while node and node.id not in seen:
        seen.add(node.id)
        yield from _off_map(node, journal)
        edge = _edge(node, journal)
        node = journey.node(edge.target) if edge else _next_tail(journal.catalog, seen)


def _off_map(node: Node, journal: Journal) -> Iterator[Node]:
    """Give a station; the stages of a roadmap that the map does not know take the place of a foundation."""
    goal = journal.goal
    if goal is None or goal.kind in ON_THE_MAP or node.kind != "foundation":
        yield node
        return
    for stage in goal.stages:
        yield Node(stage.id, "phase", stage.title, goal.emoji, (), stage.weeks, goal.id, stage.id)


def _edge(node: Node, journal: Journal) -> Edge | None:
    """Choose the way that leaves a station; None when the learner has not chosen yet."""
    edges = journal.catalog.journey.leaving(node.id)
    targets = _targets(node, journal.catalog)
    if not edges or node.kind != "decision":
        return edges[0] if edges else None
    if _asks_background(targets):
        return next((edge for edge in edges if edge.id == journal.learner.background), edges[0])
    chosen = _chosen(targets, journal)
    return next((edge for edge in edges if chosen and edge.target == chosen.id), None)


def _asks_background(targets: Sequence[Node]) -> bool:
    return any(target.kind == "foundation" for target in targets)


def _chosen(targets: Sequence[Node], journal: Journal) -> Node | None:
    """Find the answer to a question: the goal for paths and what builds on them, else the latest declared station."""
    goal = journal.goal.id if journal.goal and journal.goal.kind == "specialisation" else None
    paths = [node for node in targets if node.kind == "path" and node.roadmap == journal.path]
    special = [node for node in targets if node.kind == "specialisation" and goal and node.roadmap == goal]
    declared = [node for ref in journal.stations for node in targets if node.id == ref and node.kind != "path"]
    return next(reversed(paths or special or declared), None)


def _next_tail(catalog: Catalog, seen: Collection[str]) -> Node | None:
    return next((node for node in catalog.journey.nodes if node.kind in LAST_KINDS and node.id not in seen), None)


def _done(node: Node, journal: Journal) -> bool:
    """Tell whether a station is behind the learner: a path is with its last hour, the start with the first answer."""
    match node.kind:
        case "start":
            return journal.learner.background is not None
        case "decision":
            return _decided(_targets(node, journal.catalog), journal)
        case "foundation" | "phase" | "path":
            part = journal.catalog.stage(node.stage or "") or journal.catalog.roadmap(node.roadmap or "")
            return part is not None and journal.covers(part)
        case "projects":
            stage = journal.catalog.stage(node.stage or "")
            built = journal.projects & _projects(journal.catalog.roadmap(node.roadmap or ""))
            return bool(built) or (stage is not None and journal.covers(stage))
        case "specialisation" | "expert" | "mastery":
            return _passed(node, journal) or _worked_through(node, journal)
        case _:
            return True


def _decided(targets: Sequence[Node], journal: Journal) -> bool:
    if _asks_background(targets):
        return journal.learner.background is not None
    return _chosen(targets, journal) is not None


def _passed(node: Node, journal: Journal) -> bool:
    """Tell whether a station after this one was declared since this one was."""
    order = [found.id for found in journal.catalog.journey.nodes if found.kind in LAST_KINDS]
    later = set(order[order.index(node.id) + 1 :] if node.id in order else order)
    since = [number for number, ref in enumerate(journal.stations) if ref == node.id]
    return bool(since) and any(ref in later for ref in journal.stations[since[-1] + 1 :])


def _worked_through(node: Node, journal: Journal) -> bool:
    """Tell whether all the hours of a station's own roadmap are done."""
    road = journal.catalog.roadmap(node.roadmap or "")
    return road is not None and road.kind in {"specialisation", "station"} and journal.covers(road)


def _projects(roadmap: Roadmap | None) -> set[str]:
    return {project for stage in roadmap.stages for project in stage.projects} if roadmap else set()


def _targets(node: Node, catalog: Catalog) -> list[Node]:
    return _targets_of(node.id, catalog)


def _targets_of(id: str, catalog: Catalog) -> list[Node]:
    journey = catalog.journey
    return [target for edge in journey.leaving(id) if (target := journey.node(edge.target))]
