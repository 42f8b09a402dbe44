"""What was built: projects with their milestones, and the evidence of hours."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from bot.catalog.curriculum import ProjectStep
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
    """Fold the ledger into the projects that were ever touched, the first one first.

    An hour of the road that is a milestone, done there or here, is one and the same. A project that hours of the road
    build is built when all of them are done: nothing is missing but what there is to show.
    """
    found: dict[str, Work] = {}
    sessions: set[str] = set()
    for fact in effective(facts):
        project = catalog.project(fact.ref) if fact.kind == "project" else None
        if project:
            found[project.id] = _after(found.get(project.id, Work(project)), fact)
        elif fact.kind == "session" and (hour := catalog.resolve(fact.ref)):
            sessions.add(hour)
            _with_hour(found, hour, sessions, catalog)
    return found


def _with_hour(found: dict[str, Work], hour: str, sessions: set[str], catalog: Catalog) -> None:
    """Count an hour of the road in the projects to which it belongs."""
    shared = _shared(catalog)
    step = shared.steps.get(hour)
    built = [name for name, rows in shared.built_by.items() for row in rows if hour in row and row <= sessions]
    for name in (*([step.project] if step else []), *built):
        work = found.get(name, Work(catalog.projects[name]))
        numbers = range(1, len(work.project.milestones) + 1)
        steps = frozenset(numbers) if name in built else frozenset({step.number} if step else ())
        state: WorkState = "chosen" if work.state == "new" else work.state
        found[name] = replace(work, steps=work.steps | steps, state=state)


def hours_built(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours of the road that are done because their milestone or their project is."""
    shared, hours = _shared(catalog), set[str]()
    for name, work in works(facts, catalog).items():
        hours |= {hour for number in work.steps if (hour := shared.hours.get((name, number)))}
        whole = work.state == DONE or work.upcoming is None
        hours |= {hour for row in shared.built_by.get(name, ()) for hour in row if whole}
    return frozenset(hours)


def hour_of_step(project: str, number: int, catalog: Catalog) -> str | None:
    """Name the hour of the road that is a milestone of a project."""
    return _shared(catalog).hours.get((project, number))


@dataclass(frozen=True, slots=True)
class _SharedWork:
    """What the road and the projects have in common, by hours, by milestones, and by projects."""

    steps: Mapping[str, ProjectStep]
    hours: Mapping[tuple[str, int], str]
    built_by: Mapping[str, tuple[frozenset[str], ...]]


@lru_cache(maxsize=8)
def _shared(catalog: Catalog) -> _SharedWork:
    steps = {session.id: session.milestone for session in catalog.sessions.values() if session.milestone}
    steps = {hour: step for hour, step in steps.items() if step.project in catalog.projects}
    rows: dict[str, dict[frozenset[str], None]] = {}
    for item in (item for road in catalog.roadmaps.values() for item in road.items()):
        if item.project in catalog.projects and item.sessions:
            rows.setdefault(str(item.project), {})[frozenset(catalog.hours(item))] = None
    hours = {(step.project, step.number): hour for hour, step in steps.items()}
    return _SharedWork(steps, hours, {name: tuple(found) for name, found in rows.items()})


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
