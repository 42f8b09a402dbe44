"""What stands around the curriculum: the journey, the choice of a path, and advice. Frozen values, no I/O."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

STRICT = {"extra": "forbid"}
"""Read by pydantic when content is validated: unknown keys in a content file are faults."""

NodeKind = Literal[
    "start", "decision", "foundation", "path", "phase", "projects", "specialisation", "expert", "mastery"
]


@dataclass(frozen=True, slots=True)
class Node:
    """A station of the journey; `roadmap` and `stage` say which part of the curriculum it stands for."""

    __pydantic_config__ = STRICT
    id: str
    kind: NodeKind
    title: str
    emoji: str
    details: tuple[str, ...] = ()
    weeks: tuple[int, int] | None = None
    roadmap: str | None = None
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from one station to the next; a choice of a decision has a label and an id."""

    __pydantic_config__ = STRICT
    source: str
    target: str
    label: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """The map from the first line of Python to mastery."""

    __pydantic_config__ = STRICT
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    def node(self, id: str) -> Node | None:
        """Find a station."""
        return next((node for node in self.nodes if node.id == id), None)

    def leaving(self, id: str) -> tuple[Edge, ...]:
        """Give the ways that start at a station."""
        return tuple(edge for edge in self.edges if edge.source == id)

    def choice(self, id: str) -> Edge | None:
        """Find a choice by its id."""
        return next((edge for edge in self.edges if edge.id == id), None)

    def at(self, roadmap: str, stage: str | None = None) -> Node | None:
        """Find the station of a roadmap, or of one of its stages."""
        return next((node for node in self.nodes if (node.roadmap, node.stage) == (roadmap, stage)), None)


@dataclass(frozen=True, slots=True)
class PathReason:
    """One reason to choose a path."""

    __pydantic_config__ = STRICT
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class PathGuide:
    """Why to choose a path (`id` is a roadmap's), the stated months to a job, the salary in thousand USD a year."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    reasons: tuple[PathReason, ...]
    months: tuple[int, int]
    salary: tuple[int, int]
    salary_open: bool
    salary_note: str | None = None


@dataclass(frozen=True, slots=True)
class PathOption:
    """An answer that speaks for some paths: `weights` say for which and how much, `because` says it to the learner."""

    __pydantic_config__ = STRICT
    id: str
    label: str
    because: str
    weights: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PathQuestion:
    """A question that helps to choose a path."""

    __pydantic_config__ = STRICT
    id: str
    prompt: str
    options: tuple[PathOption, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """Something to learn from; `path` is the roadmap it belongs to, None is for everybody."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    about: str
    url: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The resources of one phase of learning, or the communities of all paths."""

    __pydantic_config__ = STRICT
    id: Literal["foundations", "specialization", "advanced", "communities"]
    title: str
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that a level means, and what counts as evidence for it.

    `least` of the `hours`, each looked at, prove it; or so many finished `projects`. Those that are `shown` are
    beyond the basics and have a link.
    """

    __pydantic_config__ = STRICT
    id: str
    text: str
    evidence: str
    hours: tuple[str, ...] = ()
    least: int = 1
    projects: int = 0
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Milestone:
    """A level of skill, and in which months (from, to) people contact it."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    emoji: str
    months: tuple[int, int]
    checks: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Pitfall:
    """A way to get stuck, the way out, and the behaviour that betrays it."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    emoji: str
    problem: str
    solution: str
    sign: str


@dataclass(frozen=True, slots=True)
class Pillar:
    """One of the principles that the mentor comes back to."""

    __pydantic_config__ = STRICT
    id: str
    text: str
    again: tuple[str, ...] = ()

    def words(self, number: int) -> str:
        """Say it in another way each time."""
        texts = (self.text, *self.again)
        return texts[number % len(texts)]


@dataclass(frozen=True, slots=True)
class Tip:
    """Something small to do today; `pillar` is the principle behind it."""

    __pydantic_config__ = STRICT
    id: str
    pillar: str
    text: str


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do on the way to a job, the session that does it, and ideas for projects."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    session: str
    ideas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CareerSection:
    """A part of the way to a job."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    entries: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """A first thing to do, and the command that leads there."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    command: str


@dataclass(frozen=True, slots=True)
class QuickLink:
    """A shortcut to a place inside the mentor."""

    __pydantic_config__ = STRICT
    id: str
    section: str
    title: str
    about: str
    command: str


@dataclass(frozen=True, slots=True)
class MovedId:
    """An id that was renamed, or removed when `to` is None."""

    __pydantic_config__ = STRICT
    id: str
    to: str | None
    on: str
