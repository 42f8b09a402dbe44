"""Which files the content consists of, and what each holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalog import model


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of entry: `where` is a file or a folder, `key` the list inside, None when a file is one entry."""

    name: str
    where: str
    key: str | None
    type: type[Any]
    optional: bool = False

    def files(self, folder: Path) -> list[Path]:
        """Give the files of this part below a language's folder that exist."""
        if self.where.endswith(".yaml"):
            file = folder / self.where
            return [file] if file.is_file() else []
        return sorted((folder / self.where).glob("*.yaml"))


PARTS = (
    Part("roadmaps", "roadmaps", None, model.Roadmap),
    Part("sessions", "sessions", "sessions", model.Session),
    Part("projects", "projects", "projects", model.Project),
    Part("areas", "assessment.yaml", "areas", model.Area),
    Part("questions", "assessment.yaml", "questions", model.Question),
    Part("journey", "journey.yaml", None, model.Journey),
    Part("paths", "paths.yaml", "paths", model.PathGuide),
    Part("choosing", "choosing.yaml", "questions", model.PathQuestion),
    Part("resources", "resources.yaml", "resources", model.Shelf),
    Part("milestones", "milestones.yaml", "milestones", model.Milestone),
    Part("pitfalls", "pitfalls.yaml", "pitfalls", model.Pitfall),
    Part("pillars", "tips.yaml", "pillars", model.Pillar),
    Part("tips", "tips.yaml", "tips", model.Tip),
    Part("career", "career.yaml", "sections", model.CareerSection),
    Part("next_steps", "next_steps.yaml", "next_steps", model.NextStep),
    Part("links", "links.yaml", "links", model.QuickLink),
    Part("moved", "moved.yaml", "moved", model.Moved, optional=True),
)


def content_files(folder: Path) -> list[Path]:
    """Give every content file of one language's folder once, in a fixed order."""
    return sorted({file for part in PARTS for file in part.files(folder)})


def keys_of(where: str) -> Iterator[str]:
    """Give the keys that a file may have at its top when it holds lists."""
    return (part.key for part in PARTS if part.where == where and part.key)
