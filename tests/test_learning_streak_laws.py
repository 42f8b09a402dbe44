"""The guarantees of the streak, over random histories, zones, day starts and changes of clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from random import Random

import pytest
from ledger_tale import HOUR, Tale
from seeded import seeded
from test_core_clock import rules

from bot.clock import next_moment
from bot.learning.ledger import counted_days, study
from bot.learning.streak import FREEZE_EVERY, FREEZES_HELD, Mark, Streak

STARTS = ("00:00", "00:30", "02:30", "03:00", "04:00", "06:00")
LAW = seeded(60)


@lru_cache
def zones() -> list[str]:
    """One zone for each set of rules that differs."""
    return sorted(rules())


@lru_cache
def changes() -> list[datetime]:
    return [at for found in rules().values() for at, _, _ in found]


def begins(dice: Random) -> datetime:
    """Before a change of clocks somewhere, or anywhere."""
    if dice.random() < 0.5:
        return dice.choice(changes()) - 60 * HOUR
    return datetime(2011, 1, 1, tzinfo=UTC) + dice.randrange(24 * 365 * 25) * HOUR


def home(dice: Random) -> tuple[str, str]:
    """A zone and a start of the day there."""
    return dice.choice(zones()), dice.choice(STARTS)


def waits(dice: Random, least: float, most: float) -> timedelta:
    return dice.choice((dice.uniform(least, most), float(round(dice.uniform(least, most))), least, most, most)) * HOUR


def told(dice: Random, least: float = 0, most: float = 80, moving: bool = True) -> Tale:
    """Study now and then, move now and then, `most` hours between two studies; with a `least` nothing at once."""
    tale = Tale(begins(dice), *home(dice)).study()
    for _ in range(dice.randint(1, 14)):
        wait = waits(dice, least, most)
        if moving and dice.random() < 0.5:
            before = wait * (dice.random() if least else dice.choice((0, 1, dice.random())))
            tale.later(before).moves(*home(dice)).later(wait - before)
        else:
            tale.later(wait)
        tale.study()
    return tale


def explained(streak: Streak) -> int:
    """Count the days since the row last broke, from the explanation alone."""
    marks = [mark for _, mark in streak.days]
    since = len(marks) - marks[::-1].index("broke") if "broke" in marks else 0
    return marks[since:].count("counted")


@LAW
def test_1_study_at_least_every_24_hours_never_breaks(dice):
    tale = told(dice, most=24).later(waits(dice, 0, 24))
    streak = tale.streak
    assert "broke" not in {mark for _, mark in streak.days}
    assert "freeze" not in {mark for _, mark in streak.days}
    assert streak.current == streak.longest == len(counted_days(tale.facts))


def broken(dice: Random) -> tuple[Tale, list[date]]:
    """Study again after more than 54 hours, without a freeze; give the dates between, of which not all had counted."""
    while True:
        tale = told(dice)
        last, before, freezes = tale.today, counted_days(tale.facts), tale.streak.freezes
        tale.later(dice.choice((54.01, dice.uniform(54.01, 200))) * HOUR).study()
        between = [last + timedelta(days=n) for n in range(1, (tale.today - last).days)]
        if not freezes and not before.issuperset(between):  # else they were counted already, from further east
            return tale, between


@LAW
def test_2_more_than_54_hours_without_cover_always_break(dice):
    tale, between = broken(dice)
    if dice.random() < 0.5:
        tale.later(HOUR).moves("Pacific/Kiritimati").later(HOUR).study()
    marks = dict(tale.streak.days)
    assert [day for day in between if marks[day] == "broke"]
    assert tale.streak.current <= 3


@LAW
def test_3_no_more_days_count_than_passed_plus_four(dice):
    tale = Tale(begins(dice), *home(dice)).study()
    began = tale.at
    for _ in range(dice.randint(1, 25)):
        tale.later(dice.choice([0, 0, 1, 6, 24, 30]) * HOUR).moves(*home(dice)).study()
    elapsed = (tale.at - began) // timedelta(hours=24)
    streak = tale.streak
    assert len(streak.dates("counted")) <= elapsed + 4
    assert streak.longest <= elapsed + 4


@LAW
def test_5_every_date_is_explained_and_the_sum_is_the_number(dice):
    tale = told(dice)
    for kind in dice.choices(["rest", "pause", "outage"], k=dice.randint(0, 6)):
        near = dice.choice(study(tale.facts)).day
        tale.covers(kind, near + timedelta(days=dice.randint(-3, 3)))
    tale.later(waits(dice, 0, 100))
    streak = tale.streak
    days = [day for day, _ in streak.days]
    counted = counted_days(tale.facts)
    assert days == [min(counted) + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == max(tale.today, *counted)
    assert set(streak.dates("counted")) == counted
    assert explained(streak) == streak.current <= streak.longest
    assert [mark for _, mark in streak.row].count("counted") == streak.current
    assert all(day >= tale.today for day in streak.dates("open"))


@LAW
def test_freezes_are_earned_before_they_are_used(dice):
    streak = told(dice, most=60).streak
    held = run = 0
    for _, mark in streak.days:
        run = run + 1 if mark == "counted" else 0 if mark == "broke" else run
        held = min(held + (mark == "counted" and run % FREEZE_EVERY == 0), FREEZES_HELD) - (mark == "freeze")
        assert held >= 0
    assert held == streak.freezes


@LAW
def test_4_the_order_of_the_facts_and_an_undo_on_the_same_day_change_nothing(dice):
    tale = told(dice)
    before = tale.streak
    dice.shuffle(tale.facts)
    assert tale.streak == tale.streak == before
    tale.facts.sort(key=lambda fact: fact.id or 0)
    tale.study().undoes()
    assert tale.streak == before


@LAW
def test_4_two_platforms_joined_tell_what_one_would_have_told(dice):
    """Each platform has a part of the facts under ids of its own; the joined ledger gets new ones in either order."""
    tale = told(dice, least=0.1).covers("rest").covers("outage")
    mine = [dice.random() < 0.5 for _ in tale.facts]
    parts = [[fact for fact, here in zip(tale.facts, mine, strict=True) if here is wanted] for wanted in (True, False)]
    before = tale.streak
    for first, second in (parts, parts[::-1]):
        tale.facts = [replace(fact, id=number) for number, fact in enumerate([*first, *second], 1)]
        assert tale.streak == before


@LAW
def test_a_cover_never_lowers_the_number(dice):
    tale = told(dice, moving=False)
    streak = tale.streak
    for kind in ("rest", "pause", "outage"):
        covered = Tale(tale.at, tale.zone, f"{tale.start:%H:%M}")
        covered.facts = tale.facts[:]
        for day in streak.dates("broke", "freeze"):
            covered.covers(kind, day)
        after = covered.streak
        assert after.current >= streak.current
        assert after.longest >= streak.longest


def test_marks_are_what_the_house_can_say():
    marks: tuple[Mark, ...] = Mark.__args__  # type: ignore[attr-defined]
    assert {"counted", "broke", "open"} < set(marks)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/Nuuk", "Africa/Casablanca"])
def test_a_year_at_the_same_wall_time_is_one_row(zone):
    tale = Tale("2026-01-01T12:00", zone)
    for _ in range(365):
        tale.at = next_moment(zone, time(21), tale.at).at
        tale.study()
    assert tale.streak.current == 365
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(tale.streak.dates("counted")))
