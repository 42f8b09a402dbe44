"""The catalogue: everything that can be learned here, as one frozen value. No I/O."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.catalog.answer_cards import Concept, ErrorShape, TalkIntent, Trap, Trouble, Ways
from bot.catalog.curriculum import (
    Area,
    Build,
    Check,
    Item,
    Learn,
    Project,
    Question,
    Roadmap,
    Session,
    Stage,
    Topic,
    WebLink,
)
from bot.catalog.guide import (
    Advice,
    CareerSection,
    Edge,
    Journey,
    Milestone,
    MovedId,
    NextStep,
    Node,
    PathGuide,
    PathOption,
    PathQuestion,
    PathReason,
    Pillar,
    Pitfall,
    Proof,
    QuickLink,
    Resource,
    Shelf,
    Tip,
)
from bot.catalog.moved import resolve
from bot.catalog.recall_cards import ExecutedCard, FaultCard, OrderCard, RecallSettings, Slip

__all__ = [
    "Advice",
    "Area",
    "Build",
    "CareerSection",
    "Catalog",
    "Check",
    "Concept",
    "Edge",
    "ErrorShape",
    "ExecutedCard",
    "FaultCard",
    "Item",
    "ItemSpot",
    "Journey",
    "Learn",
    "Milestone",
    "MovedId",
    "NextStep",
    "Node",
    "OrderCard",
    "PathGuide",
    "PathOption",
    "PathQuestion",
    "PathReason",
    "Pillar",
    "Pitfall",
    "Project",
    "Proof",
    "Question",
    "QuickLink",
    "RecallSettings",
    "Resource",
    "Roadmap",
    "Session",
    "Shelf",
    "Slip",
    "Stage",
    "TalkIntent",
    "Tip",
    "Topic",
    "Trap",
    "Trouble",
    "Ways",
    "WebLink",
]


@dataclass(frozen=True, slots=True)
class ItemSpot:
    """Where an item stands."""

    roadmap: Roadmap
    stage: Stage
    topic: Topic
    item: Item


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """Everything that can be learned here, by id, in the order of the content.

    A mapping raises for an unknown id; a lookup (`session(id)`) follows renamed ids and gives None.
    """

    language: str
    roadmaps: Mapping[str, Roadmap]
    sessions: Mapping[str, Session]
    projects: Mapping[str, Project]
    areas: Mapping[str, Area]
    questions: Mapping[str, Question]
    journey: Journey
    paths: Mapping[str, PathGuide]
    choosing: Mapping[str, PathQuestion]
    resources: Mapping[str, Shelf]
    milestones: Mapping[str, Milestone]
    pitfalls: Mapping[str, Pitfall]
    pillars: Mapping[str, Pillar]
    tips: Mapping[str, Tip]
    career: Mapping[str, CareerSection]
    next_steps: Mapping[str, NextStep]
    links: Mapping[str, QuickLink]
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    errors: Mapping[str, ErrorShape] = field(default_factory=dict)
    traps: Mapping[str, Trap] = field(default_factory=dict)
    talk: Mapping[str, TalkIntent] = field(default_factory=dict)
    recall: RecallSettings = field(default_factory=RecallSettings)
    executed: Mapping[str, ExecutedCard] = field(default_factory=dict)
    orders: Mapping[str, OrderCard] = field(default_factory=dict)
    faults: Mapping[str, FaultCard] = field(default_factory=dict)
    moved: Mapping[str, str | None] = field(default_factory=dict)
    _stages: Mapping[str, tuple[Roadmap, Stage]] = field(init=False, repr=False)
    _items: Mapping[str, ItemSpot] = field(init=False, repr=False)
    _hours: Mapping[str, tuple[str, ...]] = field(init=False, repr=False)
    _within: Mapping[str, frozenset[str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        stages = {stage.id: (roadmap, stage) for roadmap in self.roadmaps.values() for stage in roadmap.stages}
        spots = (
            ItemSpot(roadmap, stage, topic, item)
            for roadmap, stage in stages.values()
            for topic in stage.topics
            for item in topic.items
        )
        object.__setattr__(self, "_stages", stages)
        object.__setattr__(self, "_items", {spot.item.id: spot for spot in spots})
        object.__setattr__(self, "_hours", {id: self._hours_of(spot.item) for id, spot in self._items.items()})
        object.__setattr__(self, "_within", dict(self._sums()))

    def _sums(self) -> Iterator[tuple[str, frozenset[str]]]:
        for roadmap in self.roadmaps.values():
            parts: list[Stage | Topic] = [*roadmap.stages]
            parts += [topic for stage in roadmap.stages for topic in stage.topics]
            sums = [self._sum(part) for part in parts]
            yield from sums
            yield roadmap.id, frozenset().union(*(hours for _, hours in sums))

    def _sum(self, part: Stage | Topic) -> tuple[str, frozenset[str]]:
        items = part.items() if isinstance(part, Stage) else part.items
        return part.id, frozenset(hour for item in items for hour in self._hours[item.id])

    def _hours_of(self, item: Item) -> tuple[str, ...]:
        return tuple(session.id for name in item.sessions if (session := self.session(name))) or (item.id,)

    def hours(self, item: Item) -> tuple[str, ...]:
        """Name the hours of an item: those of its sessions, or the item itself."""
        return self._hours[item.id]

    def hours_within(self, part: Roadmap | Stage | Topic | Item) -> frozenset[str]:
        """Name the hours of a part, each once."""
        return frozenset(self._hours[part.id]) if isinstance(part, Item) else self._within[part.id]

    def resolve(self, id: str) -> str | None:
        """Give the id under which a thing is known today, or None when it was removed."""
        return resolve(id, self.moved)

    def roadmap(self, id: str) -> Roadmap | None:
        """Find a roadmap."""
        return self.roadmaps.get(self.resolve(id) or "")

    def session(self, id: str) -> Session | None:
        """Find a session."""
        return self.sessions.get(self.resolve(id) or "")

    def project(self, id: str) -> Project | None:
        """Find a project."""
        return self.projects.get(self.resolve(id) or "")

    def stage(self, id: str) -> Stage | None:
        """Find a stage of any roadmap."""
        found = self._stages.get(self.resolve(id) or "")
        return found[1] if found else None

    def roadmap_of(self, stage: str) -> Roadmap | None:
        """Find the roadmap to which a stage belongs."""
        found = self._stages.get(self.resolve(stage) or "")
        return found[0] if found else None

    def spot(self, item: str) -> ItemSpot | None:
        """Find an item with its topic, stage and roadmap."""
        return self._items.get(self.resolve(item) or "")

    def item(self, id: str) -> Item | None:
        """Find an item of any roadmap."""
        spot = self.spot(id)
        return spot.item if spot else None

    def spots(self) -> Iterator[ItemSpot]:
        """Give every item of every roadmap with its place."""
        yield from self._items.values()
