"""Ways of getting stuck, seen in the ledger: behaviour, never a guess about a person."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise, takewhile

from bot.catalog.model import Catalog
from bot.learning.building import DONE, evidence, mini_projects
from bot.learning.facts import KNOWN, Fact, effective, is_card_answer, is_study, verdict_of
from bot.learning.progress_fold import done_hours, hours_of, of_items

APART = timedelta(days=46)  # between two words about pitfalls: no three months have more than two
SESSIONS_IN_A_ROW = 10
CHANGES, CHANGES_WITHIN = 3, timedelta(days=30)
POLISHED_ANSWERS = 5
WRONG, WRONG_WITHIN = 3, timedelta(days=30)
BEGINNER_LEVEL = "1"


@dataclass(frozen=True, slots=True)
class PitfallSign:
    """A pitfall, why it was seen, and the numbers behind it."""

    pitfall: str
    reason: str
    numbers: Mapping[str, int]


def find_pitfall(facts: Iterable[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """Find a pitfall to speak of: seldom, never the one that was spoken of last, and only if its sign is there."""
    kept = effective(facts)
    last = max((fact for fact in kept if fact.kind == "coached"), key=lambda fact: fact.day, default=None)
    if last and today - last.day < APART:
        return None
    behaviour = _Behaviour(kept, catalog, today)
    signs = (look(behaviour) for look in _PITFALL_LOOKS)
    return next((sign for sign in signs if sign and not (last and sign.pitfall == last.ref)), None)


def explain(facts: Sequence[Fact], catalog: Catalog, pitfall: str) -> PitfallSign | None:
    """Find what a learner was told about a pitfall last: the numbers as they were then."""
    spoken = [number for number, fact in enumerate(facts) if (fact.kind, fact.ref) == ("coached", pitfall)]
    if not spoken:
        return None
    behaviour = _Behaviour(effective(facts[: spoken[-1]]), catalog, facts[spoken[-1]].day)
    signs = (look(behaviour) for look in _PITFALL_LOOKS)
    return next((sign for sign in signs if sign and sign.pitfall == pitfall), None)


@dataclass(frozen=True)
class _Behaviour:
    """What somebody did up to a day: facts that stand, oldest first."""

    facts: Sequence[Fact]
    catalog: Catalog
    today: date

    @cached_property
    def made(self) -> frozenset[int | None]:
        """Name the facts that leave something to show: work on projects and mini-projects, notes, links."""
        minis = mini_projects(self.catalog)
        shown = {fact.id for fact in evidence(self.facts, self.catalog)}
        return frozenset(fact.id for fact in self.facts if _shows(fact, self.catalog, minis) or fact.id in shown)

    def since(self, ends: Callable[[Fact], bool]) -> list[Fact]:
        """Give the facts after the last one that ends something."""
        tail = list(takewhile(lambda fact: not ends(fact), reversed(self.facts)))
        return tail[::-1]

    def within(self, days: timedelta) -> list[Fact]:
        """Give the facts of the last days."""
        return [fact for fact in self.facts if self.today - fact.day < days]


def _tutorial_hell(seen: _Behaviour) -> PitfallSign | None:
    """See many finished hours since anything was built in a project, kept with an hour, or checked."""
    tail = seen.since(lambda fact: fact.id in seen.made or _is_check(fact, seen.catalog))
    before = {fact.ref for fact in seen.facts[: len(seen.facts) - len(tail)] if fact.kind == "session"}
    new = len({fact.ref for fact in tail if fact.kind == "session"} - before)
    return PitfallSign("tutorial-hell", "sessions", {"n": new}) if new >= SESSIONS_IN_A_ROW else None


def _hopping(seen: _Behaviour) -> PitfallSign | None:
    """See many changes of the path in a month; the first choice is none."""
    choices = [fact for fact in seen.facts if fact.kind == "path"]
    changed = (new for old, new in pairwise(choices) if old.ref and new.ref != old.ref)
    changes = sum(seen.today - fact.day < CHANGES_WITHIN for fact in changed)
    numbers = {"n": changes, "days": CHANGES_WITHIN.days}
    return PitfallSign("no-clear-goal", "changes", numbers) if changes >= CHANGES else None


def _perfectionism(seen: _Behaviour) -> PitfallSign | None:
    """See self-checks again and again while no hour is finished and nothing is made."""
    tail = seen.since(lambda fact: fact.kind in {"session", "project"} or fact.id in seen.made)
    answers = sum(fact.kind == "answer" and _is_check(fact, seen.catalog) for fact in tail)
    return PitfallSign("perfectionism", "answers", {"n": answers}) if answers >= POLISHED_ANSWERS else None


def _wrong_basics(seen: _Behaviour) -> PitfallSign | None:
    """See hours of a path finished over self-checks of the fundamentals that went wrong and were not put right."""
    basics = _hours_of(seen.catalog, "foundation")
    wrong: dict[str, set[date]] = {}
    for fact in seen.within(WRONG_WITHIN):
        hour = seen.catalog.resolve(fact.ref) if fact.kind == "answer" else None
        if hour not in basics:
            continue
        if verdict_of(fact) in KNOWN:
            wrong.pop(hour, None)
        else:
            wrong.setdefault(hour, set()).add(fact.day)
    days = [day for wrong_on in wrong.values() for day in wrong_on]
    ahead = _ahead((fact for fact in seen.facts if days and fact.day >= min(days)), seen.catalog)
    numbers = {"n": len(days), "days": WRONG_WITHIN.days}
    return PitfallSign("ignoring-fundamentals", "wrong", numbers) if len(days) >= WRONG and ahead else None


def _skipped_basics(seen: _Behaviour) -> PitfallSign | None:
    """See hours of a path after a placement at the first level, while the fundamentals are open."""
    facts, catalog = seen.facts, seen.catalog
    placed = [number for number, fact in enumerate(facts) if fact.kind == "placed"]
    if not placed or facts[placed[-1]].ref != BEGINNER_LEVEL:
        return None
    basics = [item for road in catalog.roadmaps.values() if road.id == "fundamentals" for item in road.items()]
    known = done_hours(facts, catalog) | _answered(facts, catalog)
    open_hours = of_items(basics, catalog, known)
    ahead = _ahead(facts[placed[-1] :], catalog)
    if not ahead or open_hours.complete:
        return None
    return PitfallSign("ignoring-fundamentals", "placed", {"n": ahead, "left": open_hours.of - open_hours.done})


def _no_portfolio(seen: _Behaviour) -> PitfallSign | None:
    """See finished phases with nothing to show; paths and the whole share hours, so each is counted alone."""
    if seen.made:
        return None
    done = done_hours(seen.facts, seen.catalog)
    phases = max(sum(hours <= done for hours in _phases(seen.catalog, kind)) for kind in ("path", "whole"))
    return PitfallSign("not-building-portfolio", "phases", {"n": phases}) if phases else None


def _shows(fact: Fact, catalog: Catalog, minis: Collection[str]) -> bool:
    """Tell whether a fact leaves something to show by itself."""
    match fact.kind:
        case "project":
            return is_study(fact) or fact.note.split(" ")[0] == DONE
        case "session":
            return catalog.resolve(fact.ref) in minis
        case "milestone":
            return bool(fact.note)
    return False


def _answered(facts: Sequence[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours whose self-check went right last."""
    last = {catalog.resolve(fact.ref): verdict_of(fact) for fact in facts if fact.kind == "answer"}
    return frozenset(hour for hour, verdict in last.items() if hour and verdict in KNOWN)


def _ahead(facts: Iterable[Fact], catalog: Catalog) -> int:
    """Count the hours of a path, beside the fundamentals, among some facts."""
    return len((done_hours(facts, catalog) & _hours_of(catalog, "path")) - _hours_of(catalog, "foundation"))


@lru_cache(maxsize=64)
def _phases(catalog: Catalog, kind: str) -> tuple[frozenset[str], ...]:
    """Give the hours of each stage of one kind of roadmap that teaches more than the fundamentals."""
    basics = _hours_of(catalog, "foundation")
    stages = (stage for road in catalog.roadmaps.values() if road.kind == kind for stage in road.stages)
    return tuple(hours for stage in stages if not (hours := hours_of(stage.items(), catalog)) <= basics)


def _is_check(fact: Fact, catalog: Catalog) -> bool:
    """Tell whether something was checked; answers to the placement and to cards that came back are no self-checks."""
    if fact.kind == "answer":
        return catalog.session(fact.ref) is not None and not is_card_answer(fact)
    return fact.kind == "milestone"


@lru_cache(maxsize=64)
def _hours_of(catalog: Catalog, kind: str) -> frozenset[str]:
    roads = (road for road in catalog.roadmaps.values() if road.kind == kind)
    return hours_of((item for road in roads for item in road.items()), catalog)


_PITFALL_LOOKS: tuple[Callable[[_Behaviour], PitfallSign | None], ...] = (
    _tutorial_hell, _hopping, _perfectionism, _wrong_basics, _skipped_basics, _no_portfolio,
)  # fmt: skip
