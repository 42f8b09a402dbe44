"""Which cards are worth a minute today: what was missed, then what the minute does most for."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.learning.memories import Memory, after, recall_after

HORIZON_DAYS = 30
"""Days after which what is asked today should still be there."""


@dataclass(frozen=True, slots=True)
class CardCandidate:
    """A card that could be asked, its hour, and how it is remembered; `worth` is what a question does, if it is due."""

    card: str
    hour: str
    memory: Memory
    worth: float | None = None


def rate(candidate: CardCandidate, today: date, retention: float, seconds: float) -> CardCandidate:
    """Say what it is worth to ask a card that takes some seconds; nothing where it is not due."""
    return replace(
        candidate, worth=_gain(candidate.memory, today) / seconds if _due(candidate, today, retention) else None
    )


def worthwhile(candidates: Iterable[CardCandidate], today: date, who: str) -> list[CardCandidate]:
    """Give the rated cards that are due, the most worthwhile first, the second of another hour."""
    found = [one for one in candidates if one.worth is not None]
    return _apart(sorted(found, key=lambda one: _rank(one, today, who)))


def by_need(candidates: Iterable[CardCandidate], today: date, who: str) -> list[CardCandidate]:
    """Give every card that was not answered today, the least remembered first, for who wants more."""
    found = [one for one in candidates if one.memory.day < today]
    return sorted(found, key=lambda one: (one.memory.recall(today), _drawn(one, today, who)))


def _due(candidate: CardCandidate, today: date, retention: float) -> bool:
    """Tell whether a card may come unasked: not twice a day, and not while it is surely remembered."""
    memory = candidate.memory
    return memory.day < today and (memory.missed or memory.recall(today) < retention)


def _gain(memory: Memory, today: date) -> float:
    """Estimate how much likelier a card is remembered at the horizon if it is asked today."""
    gap = max((today - memory.day).days, 0)
    sure = memory.recall(today)
    asked = sure * _then(memory, gap, "right") + (1 - sure) * _then(memory, gap, "wrong")
    return asked - recall_after(memory.trace, gap + HORIZON_DAYS)


def _then(memory: Memory, gap: int, verdict: str) -> float:
    return recall_after(after(memory.trace, gap, verdict), HORIZON_DAYS)


def _rank(one: CardCandidate, today: date, who: str) -> tuple[bool, float, bytes]:
    """Put first what was missed, the latest of it at the very front; what is alike is drawn anew each day."""
    if one.memory.missed:
        return False, float(-one.memory.day.toordinal()), _drawn(one, today, who)
    return True, -(one.worth or 0), _drawn(one, today, who)


def _drawn(one: CardCandidate, today: date, who: str) -> bytes:
    return hashlib.blake2b(f"{who} {today} {one.card}".encode(), digest_size=8).digest()


def _apart(ranked: list[CardCandidate]) -> list[CardCandidate]:
    """Let the second question be about another hour than the first, where there is one."""
    if not ranked:
        return []
    first, rest = ranked[0], ranked[1:]
    return [first, *sorted(rest, key=lambda one: one.hour == first.hour and not one.memory.missed)]
