"""Ways of getting stuck, seen in the ledger: behaviour, never a guess about a person."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.catalog.model import Catalog
from bot.learning.building import DONE, evidence, finished, works
from bot.learning.facts import Fact, is_study, once, standing
from bot.learning.progress_fold import done_hours, hours_of, of_items

QUIET = timedelta(days=14)
SESSIONS_IN_A_ROW = 10
CHANGES, CHANGES_WITHIN = 3, timedelta(days=30)
ANSWERS = 5
WRONG, WRONG_WITHIN = 3, timedelta(days=30)
BEGINNER_LEVEL = "1"


@dataclass(frozen=True, slots=True)
class PitfallSign:
    """A pitfall, why it was seen, and the numbers behind it."""

    pitfall: str
    reason: str
    numbers: Mapping[str, int]


def find_pitfall(facts: Iterable[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """Find the first pitfall whose signs are there and which was not spoken of in the last 14 days."""
    kept = standing(facts)
    lately = {fact.ref for fact in kept if fact.kind == "coached" and today - fact.day < QUIET}
    signs = (look(kept, catalog, today) for look in _LOOKS)
    return next((sign for sign in signs if sign and sign.pitfall not in lately), None)


def explain(facts: Sequence[Fact], catalog: Catalog, pitfall: str) -> PitfallSign | None:
    """Find what a learner was told about a pitfall last: the numbers as they were then."""
    spoken = [number for number, fact in enumerate(facts) if (fact.kind, fact.ref) == ("coached", pitfall)]
    if not spoken:
        return None
    before = standing(facts[: spoken[-1]])
    signs = (look(before, catalog, facts[spoken[-1]].day) for look in _LOOKS)
    return next((sign for sign in signs if sign and sign.pitfall == pitfall), None)


def _tutorial_hell(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See many finished hours since anything was built in a project or kept as evidence."""
    shown, hours = evidence(facts, catalog), frozenset(once(facts))
    since = 0
    for fact in facts:
        built = fact.kind == "project" and (is_study(fact) or fact.note.split(" ")[0] == DONE)
        if built or fact in shown:
            since = 0
        elif fact.kind == "session":
            since += fact in hours
    return PitfallSign("tutorial-hell", "sessions", {"n": since}) if since >= SESSIONS_IN_A_ROW else None


def _hopping(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See many changes of the path in a month; the first choice is none."""
    changes = 0
    path = ""
    for fact in facts:
        if fact.kind == "path":
            changes += bool(path) and fact.ref != path and today - fact.day < CHANGES_WITHIN
            path = fact.ref
    numbers = {"n": changes, "days": CHANGES_WITHIN.days}
    return PitfallSign("no-clear-goal", "changes", numbers) if changes >= CHANGES else None


def _perfectionism(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See self-checks again and again while no hour is finished."""
    answers = 0
    for fact in facts:
        answers = 0 if is_study(fact) and fact.kind != "log" else answers + _is_check(fact, catalog)
    return PitfallSign("perfectionism", "answers", {"n": answers}) if answers >= ANSWERS else None


def _wrong_basics(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See self-checks of the fundamentals that went wrong and were not put right since."""
    basics = _hours_of(catalog, "foundation")
    wrong: dict[str, set[date]] = {}
    for fact in facts:
        hour = catalog.resolve(fact.ref)
        if fact.kind != "answer" or hour not in basics:
            continue
        if fact.note == "right":
            wrong.pop(hour, None)
        elif today - fact.day < WRONG_WITHIN:
            wrong.setdefault(hour, set()).add(fact.day)
    times = sum(map(len, wrong.values()))
    numbers = {"n": times, "days": WRONG_WITHIN.days}
    return PitfallSign("ignoring-fundamentals", "wrong", numbers) if times >= WRONG else None


def _skipped_basics(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See hours of a path after a placement at the first level, while the fundamentals are open."""
    placed = [number for number, fact in enumerate(facts) if fact.kind == "placed"]
    if not placed or facts[placed[-1]].ref != BEGINNER_LEVEL:
        return None
    basics = [item for road in catalog.roadmaps.values() if road.id == "fundamentals" for item in road.items()]
    open_hours = of_items(basics, catalog, done_hours(facts, catalog))
    ahead = len(done_hours(facts[placed[-1] :], catalog) & _hours_of(catalog, "path"))
    if not ahead or open_hours.complete:
        return None
    return PitfallSign("ignoring-fundamentals", "placed", {"n": ahead, "left": open_hours.of - open_hours.done})


def _no_portfolio(facts: Sequence[Fact], catalog: Catalog, today: date) -> PitfallSign | None:
    """See finished phases without a finished project; paths and the whole share hours, so each is counted alone."""
    done = done_hours(facts, catalog)
    phases = max(sum(hours <= done for hours in _phases(catalog, kind)) for kind in ("path", "whole"))
    if not phases or finished(works(facts, catalog).values()):
        return None
    return PitfallSign("not-building-portfolio", "phases", {"n": phases})


@lru_cache(maxsize=64)
def _phases(catalog: Catalog, kind: str) -> tuple[frozenset[str], ...]:
    """Give the hours of each stage of one kind of roadmap that teaches more than the fundamentals."""
    basics = _hours_of(catalog, "foundation")
    stages = (stage for road in catalog.roadmaps.values() if road.kind == kind for stage in road.stages)
    return tuple(hours for stage in stages if not (hours := hours_of(stage.items(), catalog)) <= basics)


def _is_check(fact: Fact, catalog: Catalog) -> bool:
    """Tell a self-check from an answer of the placement, which is of the same kind."""
    return fact.kind == "answer" and catalog.session(fact.ref) is not None


@lru_cache(maxsize=64)
def _hours_of(catalog: Catalog, kind: str) -> frozenset[str]:
    roads = (road for road in catalog.roadmaps.values() if road.kind == kind)
    return hours_of((item for road in roads for item in road.items()), catalog)


_LOOKS: tuple[Callable[[Sequence[Fact], Catalog, date], PitfallSign | None], ...] = (
    _tutorial_hell, _hopping, _perfectionism, _wrong_basics, _skipped_basics, _no_portfolio,
)  # fmt: skip
