"""The next moment of a wall time, over every zone and each of its transitions from 2011 to 2035."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from random import Random
from zoneinfo import available_timezones

import pytest
from seeded import seeded

from bot.clock import Moment, SystemClock, at_wall, local_day, next_moment, wall_day, zone_of

FIRST, LAST = datetime(2011, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
# nowhere do clocks change twice within 18 days and back: steps of 9 find the same
STEP, DAY = timedelta(days=18), timedelta(days=1)
LATELY, LONGEST = timedelta(hours=3), timedelta(days=2, hours=2)
SAMPLES = tuple(FIRST.replace(tzinfo=None) + n * STEP for n in range((LAST - FIRST) // STEP + 1))  # wall times

Transition = tuple[datetime, timedelta, timedelta]


def offset(zone: str, at: datetime) -> timedelta:
    found = at.astimezone(zone_of(zone)).utcoffset()
    assert found is not None
    return found


def bisect(zone: str, low: datetime, high: datetime) -> Transition:
    """Find the instant at which the offset changes between two wall times."""
    rule = zone_of(zone)
    before, after = rule.utcoffset(low), rule.utcoffset(high)
    since, until = (round(end.replace(tzinfo=rule).timestamp()) for end in (low - DAY, high + DAY))  # in no gap
    while until - since > 1:
        middle = (since + until) // 2
        earlier = datetime.fromtimestamp(middle, rule).utcoffset() == before
        since, until = (middle, until) if earlier else (since, middle)
    return datetime.fromtimestamp(until, UTC), before, after


@lru_cache
def rules() -> dict[str, tuple[Transition, ...]]:
    """The transitions of one zone for each distinct set of rules."""
    distinct: dict[tuple[object, ...], str] = {}
    for zone in sorted(available_timezones()):
        distinct.setdefault(tuple(map(zone_of(zone).utcoffset, SAMPLES)), zone)
    return {
        zone: tuple(
            bisect(zone, low, high)
            for low, high, was, now in zip(SAMPLES, SAMPLES[1:], offsets, offsets[1:], strict=False)
            if was != now
        )
        for offsets, zone in distinct.items()
    }


@lru_cache
def transitions() -> dict[Transition, str]:
    """Each transition, and a zone that has it: zones that change from the same to the same at once are one case."""
    return {transition: zone for zone, found in rules().items() for transition in found}


def shows(zone: str, at: datetime) -> tuple[date, time]:
    local = at.astimezone(zone_of(zone))
    return local.date(), local.time()


def check(zone: str, wall: time, after: datetime) -> Moment:
    """The promises of next_moment, for one call."""
    found = next_moment(zone, wall, after)
    assert after < found.at <= after + LONGEST
    assert found.at == at_wall(zone, found.date, wall)
    shown = shows(zone, found.at)
    change = offset(zone, found.at) - offset(zone, found.at - LATELY)
    if shown != (found.date, wall):  # that wall time does not exist: moved forward by the gap
        assert datetime.combine(*shown) - datetime.combine(found.date, wall) == change > timedelta()
    if change:  # the first of two; where clocks weren't changed they showed nothing twice
        since = max(after, found.at - LATELY)
        earlier = found.at - timedelta(minutes=1)
        while earlier > since:
            assert shows(zone, earlier) != (found.date, wall)
            earlier -= timedelta(minutes=30) - timedelta(minutes=1) * (earlier == found.at - timedelta(minutes=1))
    return found


def walls(zone: str, transition: Transition) -> list[time]:
    """Wall times around a transition: at its edges, inside it, and far from it."""
    at, before, after = transition
    edges = [at + before, at + after, at + (before + after) / 2, at + before - timedelta(minutes=1)]
    return [edge.time().replace(second=0, microsecond=0) for edge in edges]


def test_the_rules_of_the_world_are_found():
    found = rules()
    assert len(found) > 100
    assert sum(map(len, found.values())) > 2_000


def test_around_every_transition_a_wall_time_comes_once_a_date():
    for transition, zone in transitions().items():
        jump = transition[2] - transition[1]
        for wall in walls(zone, transition):
            dates = around(zone, wall, transition[0])
            assert jump >= timedelta(hours=20) or all(later - earlier == DAY for earlier, later in pairwise(dates)), (
                zone, transition, wall,
            )  # fmt: skip


def around(zone: str, wall: time, transition: datetime) -> list[date]:
    """The dates of the next moments from two days before a transition to two days after it."""
    found, dates = Moment(transition - 2 * DAY, date.min), []
    for _ in range(4):
        found = check(zone, wall, found.at)
        assert next_moment(zone, wall, found.at - timedelta.resolution) == found
        dates.append(found.date)
    return dates


def instant(dice: Random) -> datetime:
    return FIRST + dice.random() * (LAST - FIRST)


def minute(dice: Random) -> time:
    return time(dice.randrange(24), dice.choice((0, 30, dice.randrange(60))))


@seeded(500)
def test_from_any_instant(dice):
    check(dice.choice(sorted(rules())), minute(dice), instant(dice))


@seeded(500)
def test_from_one_moment_to_the_next_nothing_lies_between(dice):
    zone = dice.choice(sorted(zone for zone, found in rules().items() if found))
    transition = dice.choice(rules()[zone])
    wall = dice.choice(walls(zone, transition))
    after = transition[0] + dice.uniform(-2, 2) * DAY
    found = next_moment(zone, wall, after)
    for between in (after + (found.at - after) * dice.random() * 0.999, found.at - timedelta(microseconds=1)):
        assert next_moment(zone, wall, between) == found


@pytest.mark.parametrize(
    ("zone", "wall", "after", "at", "on"),
    [
        ("Europe/Berlin", "02:30", "2026-03-28T12:00", "2026-03-29T01:30", "2026-03-29"),  # shows 03:30
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", "2026-10-25T00:30", "2026-10-25"),  # the first of two
        ("Europe/Berlin", "02:30", "2026-10-25T00:30", "2026-10-26T01:30", "2026-10-26"),  # and not the second
        ("Europe/Berlin", "21:00", "2026-03-28T20:00", "2026-03-29T19:00", "2026-03-29"),  # 23 hours later
        ("Europe/Berlin", "21:00", "2026-10-24T19:00", "2026-10-25T20:00", "2026-10-25"),  # 25 hours later
        ("Australia/Lord_Howe", "02:15", "2026-10-03T12:00", "2026-10-03T15:45", "2026-10-04"),  # a gap of 30 minutes
        ("Australia/Lord_Howe", "01:45", "2026-04-04T12:00", "2026-04-04T14:45", "2026-04-05"),  # 30 minutes twice
        ("Pacific/Apia", "08:00", "2011-12-29T12:00", "2011-12-29T18:00", "2011-12-29"),
        ("Pacific/Apia", "08:00", "2011-12-29T18:00", "2011-12-30T18:00", "2011-12-31"),  # the 30th never was
        ("America/Nuuk", "23:30", "2025-03-29T12:00", "2025-03-30T01:30", "2025-03-29"),  # shows 00:30 on the next date
        ("America/Nuuk", "23:30", "2025-03-30T01:30", "2025-03-31T00:30", "2025-03-30"),
        ("UTC", "00:00", "2026-05-04T00:00", "2026-05-05T00:00", "2026-05-05"),
    ],
)
def test_known_hard_cases(zone, wall, after, at, on):
    found = next_moment(zone, time.fromisoformat(wall), datetime.fromisoformat(f"{after}+00:00"))
    assert found == (datetime.fromisoformat(f"{at}+00:00"), date.fromisoformat(on))


@pytest.mark.parametrize(
    ("at", "zone", "start", "day"),
    [
        ("2026-05-04T02:59", "UTC", "03:00", "2026-05-03"),
        ("2026-05-04T03:00", "UTC", "03:00", "2026-05-04"),
        ("2026-05-04T00:00", "UTC", "00:00", "2026-05-04"),
        ("2026-05-04T12:00", "Pacific/Kiritimati", "03:00", "2026-05-04"),
        ("2026-05-04T13:00", "Pacific/Kiritimati", "03:00", "2026-05-05"),
        ("2026-05-04T13:59", "Pacific/Pago_Pago", "03:00", "2026-05-03"),
        ("2026-03-29T00:59", "Europe/Berlin", "02:30", "2026-03-28"),
        ("2026-03-29T01:00", "Europe/Berlin", "02:30", "2026-03-29"),
    ],
)
def test_a_day_begins_at_its_start(at, zone, start, day):
    instant = datetime.fromisoformat(f"{at}+00:00")
    assert local_day(instant, zone, time.fromisoformat(start)) == date.fromisoformat(day)


def test_the_day_of_a_wall_time():
    on = date(2026, 5, 4)
    assert wall_day(time(3), on, time(3)) == on
    assert wall_day(time(2, 59), on, time(3)) == on - DAY
    assert wall_day(time(0), on, time(0)) == on


@seeded(500)
def test_a_nudge_arrives_on_the_day_for_which_it_stands(dice):
    zone, wall = dice.choice(sorted(rules())), minute(dice)
    found = next_moment(zone, wall, instant(dice))
    assert shows(zone, found.at)[1] != wall or local_day(found.at, zone, time(3)) == wall_day(wall, found.date, time(3))


def test_the_clock_of_the_machine_is_aware():
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)
    assert SystemClock().now().tzinfo is UTC
