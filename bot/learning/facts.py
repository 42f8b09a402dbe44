"""What happened, in the order in which it happened; nothing is ever changed, an undo is a fact too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import Literal

FactKind = Literal[
    "session", "log", "undo", "zone", "rest", "pause", "outage",
    "path", "placed", "answer", "milestone", "unmilestone", "project", "evidence", "station", "coached",
    "posted", "origin", "checked", "stuck", "helped", "known", "note", "promise", "forewarned",
]  # fmt: skip
STUDY: frozenset[FactKind] = frozenset({"session", "log"})
MILESTONE_NOTE = "milestone "
"""How the note of a project fact begins that stands for an hour of work; its number follows."""
SESSION_MINUTES = 60
CARD = "card"
"""How the note of an answer ends that a card was asked for, and not the self-check of an hour under way."""
KNOWN = frozenset({"right", "nearly"})
"""Verdicts of what was remembered."""
COUNTED_MINUTES = 10  # of logged study make a day count; a finished session always does


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the ledger.

    `day` is the learner's date when it was written. `ref` is a session or item id, the id of the fact that an
    undo takes back, or a zone and day start; the `note` of a changed zone is the one before it. `id` is None before
    it is stored.
    """

    at: datetime
    day: date
    kind: FactKind
    ref: str = ""
    minutes: int = 0
    note: str = ""
    id: int | None = None


def effective(facts: Iterable[Fact]) -> list[Fact]:
    """Leave out what was undone, and the undos."""
    facts = list(facts)
    undone = {fact.ref for fact in facts if fact.kind == "undo"}
    if not undone:
        return facts
    return [fact for fact in facts if fact.kind != "undo" and str(fact.id) not in undone]


def verdict_of(fact: Fact) -> str:
    """Give what an answer was: right, nearly or wrong."""
    return fact.note.partition(" ")[0]


def is_card_answer(fact: Fact) -> bool:
    """Tell whether an answer is one to a card that came back."""
    return fact.kind == "answer" and fact.note.endswith(f" {CARD}")


def is_study(fact: Fact) -> bool:
    """Tell whether a fact is study: an hour, logged minutes, or a milestone of a project."""
    return fact.kind in STUDY or (fact.kind == "project" and fact.note.startswith(MILESTONE_NOTE))


def study(facts: Iterable[Fact]) -> list[Fact]:
    """Keep the effective facts of study, oldest first; of the same instant in the order in which they came."""
    return sorted(filter(is_study, effective(facts)), key=attrgetter("at"))


def once(facts: Iterable[Fact]) -> list[Fact]:
    """Keep the study that is counted: an hour that two linked ledgers both have counts when it was first done."""
    found: dict[object, Fact] = {}
    for number, fact in enumerate(study(facts)):
        hour = (fact.kind, fact.ref, fact.note) if fact.kind == "project" else (fact.kind, fact.ref)
        found.setdefault(number if fact.kind == "log" else hour, fact)
    return list(found.values())


def counted_days(facts: Iterable[Fact]) -> frozenset[date]:
    """Name the days with a finished session or enough logged minutes."""
    minutes: dict[date, int] = {}
    for fact in filter(is_study, effective(facts)):
        enough = COUNTED_MINUTES if fact.kind == "session" else fact.minutes
        minutes[fact.day] = minutes.get(fact.day, 0) + enough
    return frozenset(day for day, total in minutes.items() if total >= COUNTED_MINUTES)
