"""What was built: projects with their milestones, and the evidence of hours."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from bot.catalog.model import Catalog, Project, Roadmap, Stage
from bot.learning.facts import Fact, effective, is_study

CHOSEN, DROPPED, DONE = "chosen", "dropped", "done"
"""How the note of a project fact begins that is no hour; after "done" comes what there is to show."""
_LINK = re.compile(r"https?://[^\s<>\"]+\.[^\s<>\"]+")

WorkState = Literal["new", "chosen", "dropped", "done"]


@dataclass(frozen=True, slots=True)
class Work:
    """A learner's work on one project; `steps` are the numbers of its finished milestones, counted from 1."""

    project: Project
    state: WorkState = "new"
    steps: frozenset[int] = field(default_factory=frozenset)
    proof: str = ""
    on: date | None = None

    @property
    def upcoming(self) -> int | None:
        """Give the number of the next milestone, None when all are finished."""
        numbers = range(1, len(self.project.milestones) + 1)
        return next((number for number in numbers if number not in self.steps), None)


def works(facts: Iterable[Fact], catalog: Catalog) -> dict[str, Work]:
    """Fold the ledger into the projects that were ever touched, the first one first."""
    found: dict[str, Work] = {}
    for fact in effective(facts):
        project = catalog.project(fact.ref) if fact.kind == "project" else None
        if project:
            found[project.id] = _after(found.get(project.id, Work(project)), fact)
    return found


def _after(work: Work, fact: Fact) -> Work:
    state, _, proof = fact.note.partition(" ")
    if is_study(fact):
        return replace(work, steps=work.steps | ({int(proof)} if proof.isdecimal() else set()))
    if state == DONE:
        return replace(work, state="done", proof=proof, on=fact.day)
    return replace(work, state="dropped" if state == DROPPED else "chosen", proof="", on=None)


def finished(works: Iterable[Work]) -> list[Work]:
    """Keep the finished projects."""
    return [work for work in works if work.state == "done"]


def evidence(facts: Iterable[Fact], catalog: Catalog) -> list[Fact]:
    """List the evidence of hours that stand, oldest first; what belonged to an hour before its undo is left out."""
    done: set[str] = set()
    found: list[Fact] = []
    for fact in effective(facts):
        if fact.kind not in {"session", "evidence"}:
            continue
        hour = catalog.resolve(fact.ref) or fact.ref
        if fact.kind == "session":
            done.add(hour)
        elif hour in done:
            found.append(fact)
    return found


def has_link(text: str) -> bool:
    """Tell whether a text names a web address."""
    return _LINK.search(text) is not None


def is_link(text: str) -> bool:
    """Tell whether a text is a web address and nothing else."""
    return _LINK.fullmatch(text) is not None


def projects_of(stage: Stage, catalog: Catalog) -> list[Project]:
    """List the projects of a stage: the mini-projects of its items, then its own."""
    names = [*(item.project for item in stage.items() if item.project), *stage.projects]
    found = (catalog.project(name) for name in names)
    return list({project.id: project for project in found if project}.values())


@lru_cache(maxsize=8)
def mini_projects(catalog: Catalog) -> frozenset[str]:
    """Name the hours that build a project of their own."""
    items = (item for road in catalog.roadmaps.values() for item in road.items() if item.project)
    return frozenset(hour for item in items for hour in catalog.hours(item))


def within_reach(
    roadmaps: Sequence[Roadmap], now: Stage | None, catalog: Catalog
) -> tuple[list[Project], list[Project]]:
    """Split the projects on a learner's way: those up to the stage of their next hour, and those ahead."""
    reached: dict[str, Project] = {}
    ahead: dict[str, Project] = {}
    side = reached
    for stage in (stage for roadmap in roadmaps for stage in roadmap.stages):
        side.update({project.id: project for project in projects_of(stage, catalog)})
        side = ahead if stage == now else side
    return list(reached.values()), [project for id, project in ahead.items() if id not in reached]
