"""Which checks of skill are met: said by the learner, shown by a link, or shown by a finished project."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.catalog.model import Catalog, Milestone, Proof
from bot.learning.building import Work, finished, has_link, works
from bot.learning.checked import CHECKED, proofs
from bot.learning.facts import Fact, effective

SkillMark = Literal["open", "reported", "evidenced"]


@dataclass(frozen=True, slots=True)
class Tick:
    """The state of a check: `ticked` by the learner, with a `link` or without, `by` projects or checked `hours`."""

    ticked: bool = False
    link: str = ""
    by: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()

    @property
    def mark(self) -> SkillMark:
        """Give the state in a word."""
        if self.link or self.by or self.hours:
            return "evidenced"
        return "reported" if self.ticked else "open"


def fold_ticks(facts: Iterable[Fact], catalog: Catalog) -> dict[str, Tick]:
    """Give the state of every check."""
    facts = list(facts)
    told: dict[str, str] = {}
    for fact in effective(facts):
        if fact.kind == "milestone":
            told[fact.ref] = fact.note
        elif fact.kind == "unmilestone":
            told.pop(fact.ref, None)
    done = finished(works(facts, catalog).values())
    looked_at = {hour for hour, proof in proofs(facts, catalog).items() if proof in CHECKED}
    checks = (check for level in catalog.milestones.values() for check in level.checks)
    return {
        check.id: Tick(
            check.id in told, told.get(check.id, ""), _by(check, done, catalog), _hours(check, looked_at, catalog)
        )
        for check in checks
    }


def met(level: Milestone, ticks: dict[str, Tick]) -> int:
    """Count the checks of a level that are met."""
    return sum(ticks[check.id].mark != "open" for check in level.checks)


def level_now(levels: Sequence[Milestone], ticks: dict[str, Tick]) -> Milestone:
    """Find the first level that is not met whole; the last one when all are."""
    return next((level for level in levels if met(level, ticks) < len(level.checks)), levels[-1])


def _hours(check: Proof, looked_at: set[str], catalog: Catalog) -> tuple[str, ...]:
    """Name the hours that evidence a check, when they are enough."""
    fit = [catalog.sessions[hour].title for hour in check.hours if hour in looked_at]
    return tuple(fit) if len(fit) >= check.least else ()


def _by(check: Proof, done: Sequence[Work], catalog: Catalog) -> tuple[str, ...]:
    """Name the projects that evidence a check, when they are enough."""
    if not check.projects:
        return ()
    basics = _basics(catalog) if check.shown else frozenset()
    fit = [
        work.project.title
        for work in done
        if not check.shown or (has_link(work.proof) and work.project.id not in basics)
    ]
    return tuple(fit) if len(fit) >= check.projects else ()


def _basics(catalog: Catalog) -> frozenset[str]:
    roads = (road for road in catalog.roadmaps.values() if road.kind == "foundation")
    return frozenset(project for road in roads for stage in road.stages for project in stage.projects)
