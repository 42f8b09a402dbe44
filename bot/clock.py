"""The only clock, what a zone is, a learner's day, and the next moment of a wall time across every change of offset.

A zone is a name of the IANA database, or a fixed offset such as `UTC+5:30`: the database has those of whole hours only,
and with their signs reversed (`Etc/GMT-5` is `UTC+5`).
"""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

FARTHEST_WEST, FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)
MINUTE, QUARTER, DAY, WEEK = timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1), timedelta(days=7)
YEARS = range(1970, 3000)  # the edges of the calendar have no neighbours in other zones
_FIXED = re.compile(r"UTC([+-])(1?\d)(?::(15|30|45))?", re.ASCII)
_REVERSED = re.compile(r"Etc/GMT([+-])(\d\d?)", re.ASCII)


@cache
def zone_of(name: str) -> tzinfo:
    """Give the rules of a zone; raise as ZoneInfo does where there are none."""
    offset = fixed_offset(name)
    return ZoneInfo(name) if offset is None else timezone(offset, name)


def fixed_zone(offset: timedelta) -> str | None:
    """Name the zone that is always so far from UTC; None where no clock is."""
    if not FARTHEST_WEST <= offset <= FARTHEST_EAST or offset % QUARTER:
        return None
    hours, minutes = divmod(abs(offset) // MINUTE, 60)
    sign = "-" if offset < timedelta(0) else "+"
    return f"UTC{sign}{hours}" + (f":{minutes}" if minutes else "") if offset else "UTC"


def fixed_offset(name: str) -> timedelta | None:
    """Read the name of a fixed offset; None for every other zone."""
    match = _FIXED.fullmatch(name)
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0)) * (1 if match[1] == "+" else -1)
    return offset if fixed_zone(offset) == name else None


def zone_label(name: str) -> str:
    """Write a zone for people, who read `Etc/GMT-5` as its opposite."""
    match = _REVERSED.fullmatch(name)
    if match is None:
        return name.removeprefix("Etc/")
    offset = timedelta(hours=int(match[2])) * (-1 if match[1] == "+" else 1)
    return fixed_zone(offset) or name


def keeps_one_offset(name: str) -> bool:
    """Tell whether a zone is an offset and no place, so that nothing is known of its summers."""
    return zone_label(name).startswith(("UTC", "GMT"))


class SystemClock:
    """The clock of the machine; nobody else asks it."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)


class Moment(NamedTuple):
    """An instant, and the wall date for which it stands."""

    at: datetime
    date: date


class Offset(NamedTuple):
    """How far a zone's clocks are from UTC, from an instant on."""

    since: datetime
    seconds: int


def local_day(at: datetime, zone: str, day_start: time) -> date:
    """Give the learner's date at an instant; their day begins at `day_start`."""
    local = at.astimezone(zone_of(zone))
    return local.date() - DAY if local.time() < day_start else local.date()


def wall_day(wall: time, on: date, day_start: time) -> date:
    """Give the learner's date to which a wall time on a calendar date belongs."""
    return on - DAY if wall < day_start else on


def at_wall(zone: str, on: date, wall: time) -> datetime:
    """Turn wall time into an instant: the first of two, and moved forward where the wall time does not exist."""
    return datetime.combine(on, wall.replace(fold=0), zone_of(zone)).astimezone(UTC)


def next_moment(zone: str, wall: time, after: datetime) -> Moment:
    """Find the first instant later than `after` at which a clock in `zone` shows `wall`.

    The date is counted on, never 24 hours added. A date that a zone never had (Apia, 2011-12-30) is stepped over.
    """
    on = after.astimezone(zone_of(zone)).date() - DAY
    while True:
        at = at_wall(zone, on, wall)
        if at > after and _exists(zone, on):
            return Moment(at, on)
        on += DAY


def offsets(zone: str, since: datetime, until: datetime) -> list[Offset]:
    """List the offsets of a zone between two instants; clocks are changed at most once a day."""
    found, day = [Offset(since, _seconds(zone, since))], since
    while day < until:
        before, day = day, min(day + DAY, until)
        if _seconds(zone, day) != found[-1].seconds:
            found.append(Offset(_change(zone, before, day), _seconds(zone, day)))
    return found


def _change(zone: str, before: datetime, after: datetime) -> datetime:
    """Find the minute between two instants in which the clocks are changed."""
    while after - before > MINUTE:
        middle = before + (after - before) / 2
        before, after = (middle, after) if _seconds(zone, middle) == _seconds(zone, before) else (before, middle)
    return after.replace(second=0, microsecond=0)


def _seconds(zone: str, at: datetime) -> int:
    offset = at.astimezone(zone_of(zone)).utcoffset()
    return round(offset.total_seconds()) if offset else 0


def _exists(zone: str, on: date) -> bool:
    noon = at_wall(zone, on, time(12))
    return noon.astimezone(zone_of(zone)).date() == on
