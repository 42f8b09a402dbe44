"""The guarantees of the streak around every transition of every IANA zone from 2011 to 2035."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from ledger_tale import HOUR
from test_core_clock import transitions

from bot.clock import at_wall, local_day
from bot.learning.facts import Fact
from bot.learning.streak_fold import Streak, fold_streak

STARTS = (time(0), time(3), time(6), time(2, 30))
PHASES = (0, 7, 15)  # hours: before, at and after the change, at three times of day


def changes() -> Iterator[tuple[str, datetime, time]]:
    """Every transition, with one day start after the other."""
    return ((zone, at, STARTS[number % len(STARTS)]) for number, ((at, _, _), zone) in enumerate(transitions().items()))


def streak_of(zone: str, start: time, *studied: datetime) -> Streak:
    facts = [Fact(at, local_day(at, zone, start), "session", id=number) for number, at in enumerate(studied, 1)]
    return fold_streak(facts, facts[-1].day, zone, start)


def test_1_study_every_24_hours_never_breaks_at_any_change_of_clocks():
    broken = []
    for zone, at, start in changes():
        for phase in PHASES:
            begin = at - 49 * HOUR + phase * HOUR
            streak = streak_of(zone, start, *(begin + days * 24 * HOUR for days in range(5)))
            if streak.dates("broke", "freeze") or streak.current != len(streak.dates("counted")):
                broken.append((zone, at, start, phase))
    assert broken == []


def test_2_more_than_54_hours_break_at_any_change_of_clocks():
    kept = []
    for zone, at, start in changes():
        for phase in PHASES:
            last = at - 55 * HOUR + phase * 3 * HOUR
            streak = streak_of(zone, start, last, last + timedelta(hours=54, seconds=1))
            if not streak.dates("broke") or streak.current != 1:
                kept.append((zone, at, start, phase))
    assert kept == []


def test_between_them_a_short_day_is_covered_and_a_whole_one_is_not():
    for zone, at, start in changes():
        streak = streak_of(zone, start, at - 26 * HOUR, at + 27 * HOUR)
        for day in streak.dates("short"):
            begins, ends = (at_wall(zone, day + timedelta(days=n), start) for n in (0, 1))
            assert ends - begins < timedelta(hours=24), (zone, at)
