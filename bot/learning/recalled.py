"""How much of what was learned is still there, by the questions that were answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.learning.facts import KNOWN, Fact, effective, verdict_of

ANSWERS_TELL = timedelta(days=90)
"""An answer says something about what is remembered for so long."""


@dataclass(frozen=True, slots=True)
class Freshness:
    """Of the questions of the last weeks, how many were asked and how many were known; `on` is the last such day."""

    right: int
    asked: int
    on: date | None


def freshness(facts: Iterable[Fact], today: date) -> Freshness:
    """Fold the answers of late; of each question the last one counts."""
    latest = {
        fact.ref: fact
        for fact in effective(facts)
        if fact.kind == "answer" and today - ANSWERS_TELL < fact.day <= today
    }
    right = sum(verdict_of(fact) in KNOWN for fact in latest.values())
    return Freshness(right, len(latest), max((fact.day for fact in latest.values()), default=None))
