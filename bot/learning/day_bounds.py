"""How long a learner's date lasted, when zones and day starts changed meanwhile."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.clock import DAY, at_wall, local_day
from bot.learning.facts import Fact

DOWN_LEAST = timedelta(hours=6)  # of a learner's day without service cover it
_BEGINNING = datetime.min.replace(tzinfo=UTC)
_NO_END = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Setting:
    """The zone and the day start that held from an instant on."""

    since: datetime
    zone: str
    day_start: time

    @classmethod
    def timeline(cls, facts: Iterable[Fact], zone: str, day_start: time) -> list["Setting"]:
        """List the settings in the order in which they came into force, the first from the beginning of time."""
        changes = sorted((fact for fact in facts if fact.kind == "zone"), key=lambda fact: (fact.at, fact.id or 0))
        before = changes[0].note if changes and changes[0].note else zone_ref(zone, day_start)
        return [cls._of(_BEGINNING, before), *(cls._of(fact.at, fact.ref) for fact in changes)]

    @classmethod
    def _of(cls, since: datetime, ref: str) -> "Setting":
        zone, _, start = ref.partition("@")
        return cls(since, zone, time.fromisoformat(start))


def zone_ref(zone: str, day_start: time) -> str:
    """Write a zone and day start as the `ref` of a zone fact."""
    return f"{zone}@{day_start:%H:%M}"


def days_down(zone: str, day_start: time, since: datetime, until: datetime) -> list[date]:
    """Name the learner's dates of which at least DOWN_LEAST lies between two instants."""
    first, last = local_day(since, zone, day_start), local_day(until, zone, day_start)
    days = [first + n * DAY for n in range((last - first).days + 1)]
    return [day for day in days if _meet(day, zone, day_start, since, until) >= DOWN_LEAST]


def _meet(day: date, zone: str, day_start: time, since: datetime, until: datetime) -> timedelta:
    begin, end = at_wall(zone, day, day_start), at_wall(zone, day + DAY, day_start)
    return min(end, until) - max(begin, since)


def length_of_day(day: date, settings: Sequence[Setting]) -> timedelta:
    """Sum up how long it was `day` for the learner."""
    return sum((_overlap(day, setting, until) for setting, until in _spans(_near(day, settings))), timedelta())


def _near(day: date, settings: Sequence[Setting]) -> Sequence[Setting]:
    """Leave out the settings that can't touch a date, wherever on earth it is that date."""
    begin = datetime.combine(day, time(), UTC) - DAY
    first = bisect_right(settings, begin, key=_since) - 1
    return settings[max(first, 0) : bisect_right(settings, begin + 4 * DAY, key=_since)]


def _since(setting: Setting) -> datetime:
    return setting.since


def _spans(settings: Sequence[Setting]) -> Iterator[tuple[Setting, datetime]]:
    ends = [setting.since for setting in settings[1:]] + [_NO_END]
    yield from zip(settings, ends, strict=True)


def _overlap(day: date, setting: Setting, until: datetime) -> timedelta:
    begin = max(at_wall(setting.zone, day, setting.day_start), setting.since)
    end = min(at_wall(setting.zone, day + DAY, setting.day_start), until)
    return max(end - begin, timedelta())
