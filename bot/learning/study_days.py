"""On which days a learner means to study: rest days and pauses as they were announced, and the days to come."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Literal

from bot.clock import DAY
from bot.learning.course import Hour
from bot.learning.facts import SESSION_MINUTES, Fact
from bot.learning.learner import Learner

REST_MOST = 3  # weekdays
PAUSE_MOST = 60  # days, the first one included
MINUTES_LEAST, MINUTES_MOST = 15, 180  # a day
USUAL_HOUR = time(19)  # for who chose none
_WEEKDAY_DIGITS = frozenset("0123456")

AwayKind = Literal["rest", "pause"]


@dataclass(frozen=True, slots=True)
class Pause:
    """Days off that were announced, both ends included; one that was made longer runs `since` its beginning."""

    first: date
    last: date
    since: date


@dataclass(frozen=True, slots=True)
class Sitting:
    """A piece of an hour on a day, `after` so many minutes of that day's study."""

    day: date
    after: int
    minutes: int
    hour: Hour
    part: int


class Absences:
    """The rest days and pauses of a ledger; each is in force from the day on which it was announced."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        facts = list(facts)
        self._rests = _rests(facts)
        self._pauses = pauses(facts)

    def mark(self, day: date) -> AwayKind | None:
        """Tell whether a day is one of rest, or else lies in a pause."""
        place = bisect_right(self._rests, day, key=lambda rest: rest[0]) - 1
        if place >= 0 and day.weekday() in self._rests[place][1]:
            return "rest"
        place = bisect_right(self._pauses, day, key=lambda pause: pause.first) - 1
        return "pause" if place >= 0 and day <= self._pauses[place].last else None


def rest_ref(days: Iterable[int]) -> str:
    """Write rest days as the `ref` of a rest fact."""
    return ",".join(map(str, sorted(days)))


def read_rest(ref: str) -> tuple[int, ...]:
    """Read rest days back; more than are allowed do not count."""
    return tuple(sorted({int(part) for part in ref.split(",") if part in _WEEKDAY_DIGITS})[:REST_MOST])


def _ordered(facts: Iterable[Fact], kind: AwayKind) -> list[Fact]:
    return sorted((fact for fact in facts if fact.kind == kind), key=lambda fact: (fact.at, fact.id or 0))


def _rests(facts: Iterable[Fact]) -> list[tuple[date, tuple[int, ...]]]:
    """List which weekdays are free from which day on; the latest word holds from its day on."""
    found: list[tuple[date, tuple[int, ...]]] = []
    for fact in _ordered(facts, "rest"):
        while found and found[-1][0] >= fact.day:
            found.pop()
        found.append((fact.day, read_rest(fact.ref)))
    return found


def pauses(facts: Iterable[Fact]) -> list[Pause]:
    """List pauses in order: the latest word ends or changes the one that runs."""
    found: list[Pause] = []
    for fact in _ordered(facts, "pause"):
        since = began(found, fact.day)
        while found and found[-1].first >= fact.day:
            found.pop()
        if found:
            found[-1] = replace(found[-1], last=min(found[-1].last, fact.day - DAY))
        if fact.ref:
            found.append(Pause(fact.day, min(date.fromisoformat(fact.ref), latest_end(since)), since))
    return found


def began(found: Sequence[Pause], day: date) -> date:
    """Tell since when a pause on `day` would run: one that follows another without a day between is the same."""
    last = found[-1] if found else None
    return last.since if last and last.since <= day <= last.last + DAY else day


def latest_end(since: date) -> date:
    """Give the last day that a pause can have."""
    return since + (PAUSE_MOST - 1) * DAY


def study_days(begin: date, rest: Collection[int]) -> Iterator[date]:
    """Give the days of study from `begin` on, without end."""
    day = begin
    while True:
        if day.weekday() not in rest:
            yield day
        day += DAY


def first_day(learner: Learner, today: date, counted: bool) -> date:
    """Tell from which day on study can be planned: not on a day that counts already, nor before start or in a pause."""
    days = [today + counted * DAY, learner.starts_on or today]
    return max([*days, learner.paused_until + DAY] if learner.paused_until else days)


def sittings(hours: Iterable[Hour], days: Iterator[date], minutes: int) -> Iterator[Sitting]:
    """Lay hours out over days of so many minutes; an hour that does not fit goes on the next day."""
    day, left = next(days), minutes
    for hour in hours:
        need, part = SESSION_MINUTES, 1
        while need:
            if not left:
                day, left = next(days), minutes
            piece = min(need, left)
            yield Sitting(day, minutes - left, piece, hour, part)
            need, left, part = need - piece, left - piece, part + 1
