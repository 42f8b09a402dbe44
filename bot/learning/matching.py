"""Who studies with whom: people who look for company are brought together by path, phase, pace and usual hours.

The longer somebody waits, the less has to fit; after a week anybody is better than nobody.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import at_wall

SMALLEST_COHORT, LARGEST_COHORT = 2, 4
LIKE_PATH, LIKE_PHASE, LIKE_PACE, LIKE_HOURS = 3.0, 2.0, 1.0, 2.0  # what each likeness is worth; all of it is 8
CHOOSY = 5.0  # what has to fit for somebody who has only just come
CHOOSY_FOR = timedelta(days=6)  # looked at once a day, so that nobody waits longer than seven
PHASES_APART = 3
HOURS_AROUND = 2  # hours around the own one in which somebody may be met
GHOSTED_DAYS = 5


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of somebody who looks for company; `hours` are those of a day in UTC, 0 to 23."""

    learner: int
    waits_since: datetime
    path: str | None
    phase: int
    minutes: int
    hours: frozenset[int]
    avoids: frozenset[int] = frozenset()


def usual_hours(zone: str, hour: time | None, studied: Iterable[datetime], today: date) -> frozenset[int]:
    """Give the hours of a day in UTC in which somebody usually studies: as they did lately, else about their hour."""
    lately = [at.hour for at in studied]
    if lately:
        return frozenset(hour for hour in lately if lately.count(hour) * 8 >= len(lately)) or frozenset(lately)
    if hour is None:
        return frozenset()
    own = at_wall(zone, today, hour).hour
    return frozenset((own + step) % 24 for step in range(-HOURS_AROUND, HOURS_AROUND + 1))


def likeness(one: Profile, other: Profile) -> float:
    """Tell how well two people fit, from 0 to 8."""
    path = LIKE_PATH * (one.path is not None and one.path == other.path)
    phase = LIKE_PHASE * max(0.0, 1 - abs(one.phase - other.phase) / PHASES_APART) if path else 0.0
    pace = LIKE_PACE * min(one.minutes, other.minutes) / max(one.minutes, other.minutes, 1)
    every = one.hours | other.hours
    hours = LIKE_HOURS * len(one.hours & other.hours) / len(every) if every else 0.0
    return path + phase + pace + hours


def groups(seekers: Sequence[Profile], now: datetime) -> list[tuple[int, ...]]:
    """Bring people together, the one who waits longest first."""
    left = sorted(seekers, key=lambda one: (one.waits_since, one.learner))
    found = []
    while len(left) >= SMALLEST_COHORT:
        first = left.pop(0)
        group = _around(first, left, now)
        if group:
            found.append(tuple(one.learner for one in group))
            left = [one for one in left if one not in group]
    return found


def goal(planned: Collection[int]) -> int:
    """Set the days that a cohort wants to reach in a week: all that were planned, but for one person's."""
    return max(1, sum(planned) - max(planned, default=0))


def ghosted(last_studied: Iterable[date | None], today: date) -> bool:
    """Tell whether nobody of one's company has studied for so long that there is none any more."""
    limit = today - timedelta(days=GHOSTED_DAYS)
    return all(day is None or day < limit for day in last_studied)


def _around(first: Profile, left: Sequence[Profile], now: datetime) -> list[Profile]:
    """Find the best company for one person, or none that fits well enough by now."""
    able = sorted((one for one in left if _meet(first, one)), key=lambda one: (-likeness(first, one), one.waits_since))
    group = [first]
    for other in able:
        need = _needed(first if len(group) == 1 else other, now)
        if len(group) < LARGEST_COHORT and all(_meet(one, other) and likeness(one, other) >= need for one in group):
            group.append(other)
    return group if len(group) >= SMALLEST_COHORT else []


def _needed(first: Profile, now: datetime) -> float:
    return CHOOSY * max(0.0, 1 - (now - first.waits_since) / CHOOSY_FOR)


def _meet(one: Profile, other: Profile) -> bool:
    return other.learner not in one.avoids and one.learner not in other.avoids
