"""Two learners turn out to be one person: whose settings hold, and what their ledgers say together.

Ledgers are joined by putting their facts side by side, so it does not matter in which order that happens. What both
have word for word (the same file read back in two places) stays once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.learning.day_bounds import Setting, zone_ref
from bot.learning.facts import Fact, FactKind, effective
from bot.learning.learner import WISHES, Learner, declined, in_order
from bot.learning.study_days import pauses, read_rest, rest_ref

_SETTINGS = ("name", "background", "roadmap", "rest_days", "minutes", "starts_on", "paused_until")


def by_age(one: Learner, other: Learner) -> tuple[Learner, Learner]:
    """Order two learners: the one who came first stays."""
    return (one, other) if (one.joined_at, one.key) <= (other.joined_at, other.key) else (other, one)


def joined_learner(keep: Learner, gone: Learner) -> Learner:
    """Join the settings: those of `keep` hold, what was never set comes from `gone`; nobody becomes visible by it.

    What was declined in one of them stays declined.
    """
    unset = Learner(None, keep.joined_at)
    open_ones = [name for name in _SETTINGS if getattr(keep, name) == getattr(unset, name)]
    taken: dict[str, Any] = {name: getattr(gone, name) for name in open_ones}
    taken["wishes"] = _wishes({*keep.wishes, *gone.wishes})
    taken |= {"seen_on": _later(keep.seen_on, gone.seen_on), "dormant": keep.dormant and gone.dormant}
    if not keep.onboarded:
        taken |= {"remind_at": keep.remind_at or gone.remind_at, "onboarded": gone.onboarded}
        if keep.zone == unset.zone:
            taken |= {"zone": gone.zone, "day_start": gone.day_start}
    return replace(keep, **taken)


def _wishes(said: set[str]) -> tuple[str, ...]:
    return in_order(said - {wish for wish in WISHES if declined(wish) in said})


def doubled(one: Iterable[Fact], other: Iterable[Fact]) -> frozenset[int]:
    """Name the facts to erase, as the other ledger has them word for word; what one of them took back stays so."""
    mine, theirs = list(one), list(other)
    effective_ids = {fact.id for ledger in (mine, theirs) for fact in effective(ledger)}
    gone: set[int | None] = set()
    one_said, other_said = _said(mine), _said(theirs)
    for words in one_said.keys() & other_said.keys():
        sides = (one_said[words], other_said[words])
        taken_back = any(effective_ids.isdisjoint(fact.id for fact in side) for side in sides)
        alike = [fact for side in sides for fact in side]
        kept = next(fact for fact in alike if (fact.id not in effective_ids) is taken_back)
        gone |= {fact.id for fact in alike if fact is not kept}
    refs = set(map(str, gone))
    idle = {fact.id for fact in (*mine, *theirs) if fact.kind == "undo" and fact.ref in refs}
    return frozenset(id for id in gone | idle if id is not None)


def _said(facts: Iterable[Fact]) -> dict[tuple[object, ...], list[Fact]]:
    said: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.kind != "undo":
            said.setdefault(_words(fact), []).append(fact)
    return said


def _words(fact: Fact) -> tuple[datetime, date, FactKind, str, int, str]:
    return fact.at, fact.day, fact.kind, fact.ref, fact.minutes, fact.note


def join_ledgers(one: Iterable[Fact], other: Iterable[Fact]) -> list[Fact]:
    """Put two ledgers into one, oldest first."""
    mine, theirs = list(one), list(other)
    drop = doubled(mine, theirs)
    return sorted((fact for fact in (*mine, *theirs) if fact.id not in drop), key=lambda fact: (fact.at, fact.id or 0))


def settling(facts: Sequence[Fact], before: Learner, after: Learner, now: datetime, today: date) -> list[Fact]:
    """Write down the settings that hold from now on, where the last word of the joined ledger says otherwise."""
    kept = effective(facts)
    setting = Setting.timeline(kept, before.zone, before.day_start)[-1]
    was, zone = zone_ref(setting.zone, setting.day_start), zone_ref(after.zone, after.day_start)
    found = [Fact(now, today, "zone", zone, note=was)] if zone != was else []
    rests = [fact for fact in kept if fact.kind == "rest"]
    if (read_rest(rests[-1].ref) if rests else ()) != after.rest_days:
        found.append(Fact(now, today, "rest", rest_ref(after.rest_days)))
    if _until(pauses(kept)[-1].last if pauses(kept) else None, today) != (until := _until(after.paused_until, today)):
        found.append(Fact(now, today, "pause", until.isoformat() if until else ""))
    return found


def _later(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other


def _until(day: date | None, today: date) -> date | None:
    return day if day and day >= today else None
