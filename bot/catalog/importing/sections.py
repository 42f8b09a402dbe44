"""What a document consists of before it becomes a roadmap: sections, and points in them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.catalog.importing.counts import ITEMS
from bot.catalog.importing.wording import Anchor, Wording

MOST_LISTS_DEEP = 4
"""Levels of items, as many as the model has."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, or some other block of words; `kind` says as what it is counted."""

    kind: str
    text: str
    line: int


@dataclass(slots=True, eq=False)
class Body:
    """What belongs to a section or a point: words below the title, links and pictures."""

    title: str
    line: int
    passages: list[Passage] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    pictures: list[Anchor] = field(default_factory=list)

    def add(self, wording: Wording) -> None:
        """Take the links and pictures of some words."""
        self.anchors += wording.anchors
        self.pictures += wording.pictures

    def absorb(self, other: "Body") -> None:
        """Take everything below another title."""
        self.passages += other.passages
        self.anchors += other.anchors
        self.pictures += other.pictures


@dataclass(slots=True, eq=False)
class Point(Body):
    """Something to learn: an item, a row, a station; `wording` is its first block, `depth` how far it is nested."""

    kind: str = ITEMS
    depth: int = 0
    wording: Wording = field(default_factory=Wording)


@dataclass(slots=True, eq=False)
class Section(Body):
    """A heading and what stands below it."""

    level: float = 0
    points: list[Point] = field(default_factory=list)
    sections: list["Section"] = field(default_factory=list)

    def walk(self) -> Iterator["Section"]:
        """Give this section and all below it, in order; without recursion, as headings nest without end."""
        ahead = [self]
        while ahead:
            section = ahead.pop()
            yield section
            ahead += reversed(section.sections)

    @property
    def speaks(self) -> bool:
        """Tell whether the section has words or links of its own."""
        return bool(self.passages or self.anchors)
