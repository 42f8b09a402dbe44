"""The only clock, a learner's day, and the next moment of a wall time across every change of offset."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
zone_of = lru_cache(maxsize=None)(ZoneInfo)


class SystemClock:
    """The clock of the machine; nobody else asks it."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)


class Moment(NamedTuple):
    """An instant, and the wall date for which it stands."""

    at: datetime
    date: date


def local_day(at: datetime, zone: str, day_start: time) -> date:
    """Give the learner's date at an instant; their day begins at `day_start`."""
    local = at.astimezone(zone_of(zone))
    return local.date() - _DAY if local.time() < day_start else local.date()


def wall_day(wall: time, on: date, day_start: time) -> date:
    """Give the learner's date to which a wall time on a calendar date belongs."""
    return on - _DAY if wall < day_start else on


def at_wall(zone: str, on: date, wall: time) -> datetime:
    """Turn wall time into an instant: the first of two, and moved forward where the wall time does not exist."""
    return datetime.combine(on, wall.replace(fold=0), zone_of(zone)).astimezone(UTC)


def next_moment(zone: str, wall: time, after: datetime) -> Moment:
    """Find the first instant later than `after` at which a clock in `zone` shows `wall`.

    The date is counted on, never 24 hours added. A date that a zone never had (Apia, 2011-12-30) is stepped over.
    """
    on = after.astimezone(zone_of(zone)).date() - _DAY
    while True:
        at = at_wall(zone, on, wall)
        if at > after and _exists(zone, on):
            return Moment(at, on)
        on += _DAY


def _exists(zone: str, on: date) -> bool:
    noon = at_wall(zone, on, time(12))
    return noon.astimezone(zone_of(zone)).date() == on
