"""What a roadmap is made of, down to the single hour: frozen values, no I/O."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.catalog.guide import STRICT


@dataclass(frozen=True, slots=True)
class Learn:
    """The first fifth of an hour: what to read or watch."""

    __pydantic_config__ = STRICT
    text: str
    link: str


@dataclass(frozen=True, slots=True)
class Build:
    """The rest of the hour: a task, and how the learner knows that it is finished."""

    __pydantic_config__ = STRICT
    text: str
    done_when: str


@dataclass(frozen=True, slots=True)
class Check:
    """A question that tells a learner whether the hour stuck, and comes back as a card: `wrong` are other options."""

    __pydantic_config__ = STRICT
    question: str
    answer: str
    wrong: tuple[str, ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True)
class ProjectStep:
    """A milestone of a project, counted from 1."""

    __pydantic_config__ = STRICT
    project: str
    number: int


@dataclass(frozen=True, slots=True)
class Session:
    """One hour; `milestone` says which step of a project it is, done here or there, `data` which file it lends."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    why: str
    learn: Learn
    build: Build
    check: Check
    tags: tuple[str, ...]
    after: tuple[str, ...] = ()
    milestone: ProjectStep | None = None
    data: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """Something to show: hours as milestones, a definition of done, and ways to go further.

    A capstone ends a path; `rubric` is what whoever reviews it looks at.
    """

    __pydantic_config__ = STRICT
    id: str
    title: str
    brief: str
    milestones: tuple[str, ...]
    done: tuple[str, ...]
    stretch: tuple[str, ...]
    tags: tuple[str, ...] = ()
    capstone: bool = False
    rubric: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WebLink:
    """An address on the web, under the name that its author gave it."""

    __pydantic_config__ = STRICT
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Item:
    """A thing to be able to do; `sessions` are the hours that teach it, `depth` how far it stands below another."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    sessions: tuple[str, ...] = ()
    project: str | None = None
    optional: bool = False
    depth: Literal[0, 1, 2, 3] = 0
    text: str | None = None
    links: tuple[WebLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of items inside a stage."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    items: tuple[Item, ...]
    text: str | None = None
    links: tuple[WebLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a roadmap, or a phase of a path; `weeks` are (least, most) as the source states them."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    goal: str
    topics: tuple[Topic, ...]
    weeks: tuple[int, int] | None = None
    projects: tuple[str, ...] = ()
    text: str | None = None
    links: tuple[WebLink, ...] = ()

    def items(self) -> Iterator[Item]:
        """Give the items in the order in which they are learned."""
        for topic in self.topics:
            yield from topic.items


@dataclass(frozen=True, slots=True)
class Roadmap:
    """Stages in order: a foundation, one of the seven paths, what comes after a path, the whole, or a community's own.

    A specialisation builds on a path; a station (expert, mastery, keeping fit) stands by itself.
    """

    __pydantic_config__ = STRICT
    id: str
    title: str
    emoji: str
    kind: Literal["foundation", "path", "specialisation", "station", "whole", "community"]
    goal: str
    stages: tuple[Stage, ...]
    aliases: tuple[str, ...] = ()
    builds_on: str | None = None
    text: str | None = None
    links: tuple[WebLink, ...] = ()

    def items(self) -> Iterator[Item]:
        """Give every item of every stage in order."""
        for stage in self.stages:
            yield from stage.items()


@dataclass(frozen=True, slots=True)
class Area:
    """Something that the placement asks about, the hours that teach it by level, and the areas that it builds on."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    hours: tuple[str, ...]
    harder_hours: tuple[str, ...] = ()
    hardest_hours: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def hours_by_level(self) -> tuple[tuple[str, ...], ...]:
        """Give its hours from the first level to the third."""
        return (self.hours, self.harder_hours, self.hardest_hours)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the placement; `topic` is an area, `answer` one of `options`, `level` runs from 1 to 3."""

    __pydantic_config__ = STRICT
    id: str
    level: Literal[1, 2, 3]
    topic: str
    prompt: str
    options: tuple[str, ...]
    answer: str
    why: str
    code: str | None = None
