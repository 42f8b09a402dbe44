"""Which files the content consists of, and what each holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalog import model


@dataclass(frozen=True, slots=True)
class ContentPart:
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


CONTENT_PARTS = (
    ContentPart("roadmaps", "roadmaps", None, model.Roadmap),
    ContentPart("sessions", "sessions", "sessions", model.Session),
    ContentPart("projects", "projects", "projects", model.Project),
    ContentPart("areas", "assessment.yaml", "areas", model.Area),
    ContentPart("questions", "assessment.yaml", "questions", model.Question),
    ContentPart("journey", "journey.yaml", None, model.Journey),
    ContentPart("paths", "paths.yaml", "paths", model.PathGuide),
    ContentPart("choosing", "choosing.yaml", "questions", model.PathQuestion),
    ContentPart("resources", "resources.yaml", "resources", model.Shelf),
    ContentPart("milestones", "milestones.yaml", "milestones", model.Milestone),
    ContentPart("pitfalls", "pitfalls.yaml", "pitfalls", model.Pitfall),
    ContentPart("pillars", "tips.yaml", "pillars", model.Pillar),
    ContentPart("tips", "tips.yaml", "tips", model.Tip),
    ContentPart("career", "career.yaml", "sections", model.CareerSection),
    ContentPart("next_steps", "next_steps.yaml", "next_steps", model.NextStep),
    ContentPart("links", "links.yaml", "links", model.QuickLink),
    ContentPart("concepts", "concepts", "concepts", model.Concept, optional=True),
    ContentPart("troubles", "trouble", "troubles", model.Trouble, optional=True),
    ContentPart("errors", "errors", "errors", model.ErrorShape, optional=True),
    ContentPart("traps", "traps", "traps", model.Trap, optional=True),
    ContentPart("recall", "recall.yaml", None, model.RecallSettings, optional=True),
    ContentPart("executed", "cards", "executed", model.ExecutedCard, optional=True),
    ContentPart("orders", "cards", "orders", model.OrderCard, optional=True),
    ContentPart("faults", "cards", "faults", model.FaultCard, optional=True),
    ContentPart("talk", "talk", "talk", model.TalkIntent, optional=True),
    ContentPart("moved", "moved.yaml", "moved", model.MovedId, optional=True),
)


def content_files(folder: Path) -> list[Path]:
    """Give every content file of one language's folder once, in a fixed order."""
    return sorted({file for part in CONTENT_PARTS for file in part.files(folder)})


def keys_of(where: str) -> Iterator[str]:
    """Give the keys that a file may have at its top when it holds lists."""
    return (part.key for part in CONTENT_PARTS if part.where == where and part.key)
