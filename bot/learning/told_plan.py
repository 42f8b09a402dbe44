"""What a calendar is told of a plan: an entry a day, what moved counted up, and what fell away called off."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby, islice

from bot.learning.study_days import Sitting


@dataclass(frozen=True, slots=True)
class Told:
    """How often a plan changed and when it did last; `days` were told at any time and are still to come."""

    sequence: int
    told_at: datetime
    digest: str
    days: tuple[date, ...]


def by_day(found: Iterable[Sitting], most: int) -> Iterator[tuple[date, list[Sitting]]]:
    """Put the sittings of a day together, for so many days."""
    return islice(((day, list(group)) for day, group in groupby(found, lambda one: one.day)), most)


def digest(entries: Iterable[object]) -> str:
    """Give what tells whether a plan is the one that was told before."""
    return hashlib.sha256(repr(tuple(entries)).encode()).hexdigest()[:32]


def tell(before: Told | None, plan: str, days: Sequence[date], first: date, now: datetime) -> Told:
    """Tell a calendar a plan; of days before `first` nothing is said any more."""
    if before is None:
        return Told(0, now, plan, tuple(days))
    known = tuple(sorted({day for day in before.days if day >= first} | {*days}))
    if plan == before.digest:
        return Told(before.sequence, before.told_at, plan, known)
    return Told(before.sequence + 1, max(now, before.told_at), plan, known)


def uid(installation: str, learner: int, day: date) -> str:
    """Name the entry of a day, the same in every calendar of this installation and in none of another one."""
    mine = hashlib.sha256(f"{installation}:{learner}".encode()).hexdigest()[:24]
    return f"{day.isoformat()}-{mine}@python-mentor"
