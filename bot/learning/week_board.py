"""The weekly board: how much of what they had planned the members of a community did; hours do not count."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from bot.clock import at_wall, local_day
from bot.values.community import Week
from bot.values.names import clean_name

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rank:
    """All who did the same part of their plan: the names that may be shown, and how many others there are."""

    place: int
    share: Fraction
    names: tuple[str, ...]
    others: int

    @property
    def people(self) -> int:
        """Count them."""
        return len(self.names) + self.others

    @property
    def percent(self) -> int:
        """Give the part in percent; only a whole plan is a hundred."""
        return int(self.share * 100)


def last_week(today: date) -> tuple[date, date]:
    """Give Monday and Sunday of the week before the one of a day."""
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + 6 * _DAY


def over_at(last: date, clocks: Iterable[tuple[str, time]]) -> datetime | None:
    """Give the moment at which a day is over for everybody with these zones and starts of the day."""
    return max((at_wall(zone, last + _DAY, day_start) for zone, day_start in clocks), default=None)


def planned(week: Week, first: date, last: date) -> int:
    """Count the days that a member had planned, from the day on which they came; at least one."""
    begin = min(last, max(first, local_day(week.since, week.zone, week.day_start)))
    days = (begin + number * _DAY for number in range((last - begin).days + 1))
    return max(1, sum(not _rests(week, day) for day in days))


def ranks(weeks: Iterable[Week], first: date, last: date, names: bool = True) -> list[Rank]:
    """Rank the members of a week; equal parts share a place, and the next place counts them all."""
    groups: dict[Fraction, list[Week]] = {}
    for week in weeks:
        whole = planned(week, first, last)
        groups.setdefault(Fraction(min(week.days, whole), whole), []).append(week)
    found: list[Rank] = []
    for share in sorted(groups, reverse=True):
        place = 1 + sum(rank.people for rank in found)
        shown = sorted(week.name for week in groups[share] if names and week.shown and clean_name(week.name))
        found.append(Rank(place, share, tuple(shown), len(groups[share]) - len(shown)))
    return found


def _rests(week: Week, day: date) -> bool:
    return day.weekday() in week.rest_days or (week.paused_until is not None and day <= week.paused_until)
