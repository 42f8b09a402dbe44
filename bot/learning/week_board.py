"""The weekly board: how much of what they had planned the members of a community did; hours do not count."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from heapq import nsmallest

from bot.clock import DAY, at_wall, local_day
from bot.values.community import MemberWeek
from bot.values.names import clean_name

BOARD_NAMES = 12  # of those who did the same part; the others are counted


@dataclass(frozen=True, slots=True)
class Rank:
    """All who did the same part of their plan; the first of the names that may be shown, and how many people it is."""

    place: int
    share: Fraction
    names: tuple[str, ...]
    people: int

    @property
    def others(self) -> int:
        """Count those who are not named."""
        return self.people - len(self.names)

    @property
    def percent(self) -> int:
        """Give the part in percent; only a whole plan is a hundred."""
        return int(self.share * 100)


def last_week(today: date) -> tuple[date, date]:
    """Give Monday and Sunday of the week before the one of a day."""
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + 6 * DAY


def over_at(last: date, clocks: Iterable[tuple[str, time]]) -> datetime | None:
    """Give the moment at which a day is over for everybody with these zones and starts of the day."""
    return max((at_wall(zone, last + DAY, day_start) for zone, day_start in clocks), default=None)


def planned(week: MemberWeek, first: date, last: date) -> int:
    """Count the days that a member had planned, from the day on which they came; at least one."""
    begin = first
    if week.since.date() >= first - DAY:  # in UTC; their own date is no further away
        begin = min(last, max(first, local_day(week.since, week.zone, week.day_start)))
    days = (begin + number * DAY for number in range((last - begin).days + 1))
    return max(1, sum(not _rests(week, day) for day in days))


class Ranking:
    """The members of a week by what they did of their plan, gathered slice by slice."""

    def __init__(self, first: date, last: date, names: bool = True, most: int = BOARD_NAMES) -> None:
        self._first, self._last, self._names, self._most = first, last, names, most
        self._people, self._shown = Counter[Fraction](), defaultdict[Fraction, list[str]](list)

    def add(self, weeks: Iterable[MemberWeek]) -> None:
        """Look at the weeks of some more members."""
        for week in weeks:
            whole = planned(week, self._first, self._last)
            share = Fraction(min(week.days, whole), whole)
            self._people[share] += 1
            if self._names and week.shown and clean_name(week.name):
                self._shown[share].append(week.name)
        for share, names in self._shown.items():
            self._shown[share] = nsmallest(self._most, names)

    def ranks(self) -> list[Rank]:
        """Give them in order; equal parts share a place, and the next place counts them all."""
        found: list[Rank] = []
        for share in sorted(self._people, reverse=True):
            place = 1 + sum(rank.people for rank in found)
            found.append(Rank(place, share, tuple(self._shown.get(share, ())), self._people[share]))
        return found


def _rests(week: MemberWeek, day: date) -> bool:
    return day.weekday() in week.rest_days or (week.paused_until is not None and day <= week.paused_until)
