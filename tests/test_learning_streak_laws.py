"""The guarantees of the streak, over random histories, zones, day starts and changes of clocks."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from ledger_tale import HOUR, Tale
from test_core_clock import rules

from bot.clock import next_moment
from bot.learning.facts import counted_days, study
from bot.learning.streak_fold import FREEZE_EVERY, FREEZES_HELD, DayMark, Streak

ZONES = st.deferred(lambda: st.sampled_from(sorted(rules())))  # one zone for each set of rules that differs
STARTS = st.sampled_from(["00:00", "00:30", "02:30", "03:00", "04:00", "06:00"])
HOURS = st.integers(0, 24 * 365 * 25).map(lambda hours: datetime(2011, 1, 1, tzinfo=UTC) + hours * HOUR)
EVES = st.deferred(lambda: st.sampled_from([at for found in rules().values() for at, _, _ in found])).map(
    lambda at: at - 60 * HOUR
)
BEGINS = EVES | HOURS  # before a change of clocks somewhere, or anywhere
LAW = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def waits(least: float, most: float) -> st.SearchStrategy[timedelta]:
    return st.one_of(st.floats(least, most), st.just(most)).map(lambda hours: hours * HOUR)


@st.composite
def tales(draw: st.DrawFn, least: float = 0, most: float = 80, moving: bool = True) -> Tale:
    """Study now and then, move now and then; `most` hours lie between two studies."""
    tale = Tale(draw(BEGINS), draw(ZONES), draw(STARTS)).study()
    for _ in range(draw(st.integers(1, 14))):
        wait = draw(waits(least, most))
        share = draw(st.floats(0, 1)) if moving and draw(st.booleans()) else None
        if share is not None:
            tale.later(wait * share).moves(draw(ZONES), draw(STARTS)).later(wait - wait * share)
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
@given(tales(most=24), waits(0, 24))
def test_1_study_at_least_every_24_hours_never_breaks(tale, wait):
    tale.later(wait)
    streak = tale.streak
    assert "broke" not in {mark for _, mark in streak.days}
    assert "freeze" not in {mark for _, mark in streak.days}
    assert streak.current == streak.longest == len(counted_days(tale.facts))


@LAW
@given(tales(most=80), st.floats(54.01, 200), st.booleans())
def test_2_more_than_54_hours_without_cover_always_break(tale, gap, move):
    last, before = tale.today, counted_days(tale.facts)
    freezes = tale.streak.freezes
    tale.later(gap * HOUR).study()
    between = [last + timedelta(days=n) for n in range(1, (tale.today - last).days)]
    assume(not freezes)
    assume(not before.issuperset(between))  # they were counted already, from further east
    if move:
        tale.later(HOUR).moves("Pacific/Kiritimati").later(HOUR).study()
    marks = dict(tale.streak.days)
    assert [day for day in between if marks[day] == "broke"]
    assert tale.streak.current <= 3


@LAW
@given(st.data())
def test_3_no_more_days_count_than_passed_plus_four(data):
    tale = Tale(data.draw(BEGINS), data.draw(ZONES), data.draw(STARTS)).study()
    began = tale.at
    for _ in range(data.draw(st.integers(1, 25))):
        tale.later(data.draw(st.sampled_from([0, 0, 1, 6, 24, 30])) * HOUR)
        tale.moves(data.draw(ZONES), data.draw(STARTS)).study()
    elapsed = (tale.at - began) // timedelta(hours=24)
    assert len(tale.streak.dates("counted")) <= elapsed + 4
    assert tale.streak.longest <= elapsed + 4


@LAW
@given(tales(), st.lists(st.sampled_from(["rest", "pause", "outage"]), max_size=6), st.data())
def test_5_every_date_is_explained_and_the_sum_is_the_number(tale, covers, data):
    for kind in covers:
        near = data.draw(st.sampled_from(study(tale.facts))).day
        tale.covers(kind, near + timedelta(days=data.draw(st.integers(-3, 3))))
    tale.later(data.draw(waits(0, 100)))
    streak = tale.streak
    days = [day for day, _ in streak.days]
    counted = counted_days(tale.facts)
    assert days == [min(counted) + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == max(tale.today, *counted)
    assert set(streak.dates("counted")) == counted
    assert explained(streak) == streak.current <= streak.longest
    assert [mark for _, mark in streak.run].count("counted") == streak.current
    assert all(day >= tale.today for day in streak.dates("open"))


@LAW
@given(tales(most=60))
def test_freezes_are_earned_before_they_are_used(tale):
    streak = tale.streak
    held = run = 0
    for _, mark in streak.days:
        run = run + 1 if mark == "counted" else 0 if mark == "broke" else run
        held = min(held + (mark == "counted" and run % FREEZE_EVERY == 0), FREEZES_HELD) - (mark == "freeze")
        assert held >= 0
    assert held == streak.freezes


@LAW
@given(tales(), st.randoms(use_true_random=False))
def test_4_the_order_of_the_facts_and_an_undo_on_the_same_day_change_nothing(tale, random):
    before = tale.streak
    shuffled = tale.facts[:]
    random.shuffle(shuffled)
    tale.facts[:] = shuffled
    assert tale.streak == tale.streak == before
    tale.facts.sort(key=lambda fact: fact.id or 0)
    tale.study().undoes()
    assert tale.streak == before


@LAW
@given(tales(least=0.1), st.data())
def test_4_two_platforms_joined_tell_what_one_would_have_told(tale, data):
    """Each platform has a part of the facts under ids of its own; the joined ledger gets new ones in either order."""
    tale.covers("rest").covers("outage")
    mine = [data.draw(st.booleans()) for _ in tale.facts]
    parts = [[fact for fact, here in zip(tale.facts, mine, strict=True) if here is wanted] for wanted in (True, False)]
    before = tale.streak
    for first, second in (parts, parts[::-1]):
        tale.facts = [replace(fact, id=number) for number, fact in enumerate([*first, *second], 1)]
        assert tale.streak == before


@LAW
@given(tales(moving=False))
def test_a_cover_never_lowers_the_number(tale):
    streak = tale.streak
    for kind in ("rest", "pause", "outage"):
        covered = Tale(tale.at, tale.zone, f"{tale.start:%H:%M}")
        covered.facts = tale.facts[:]
        for day in streak.dates("broke", "freeze"):
            covered.covers(kind, day)
        assert covered.streak.current >= streak.current
        assert covered.streak.longest >= streak.longest


def test_marks_are_what_the_house_can_say():
    marks: tuple[DayMark, ...] = DayMark.__args__  # type: ignore[attr-defined]
    assert {"counted", "broke", "open"} < set(marks)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "America/Nuuk", "Africa/Casablanca"])
def test_a_year_at_the_same_wall_time_is_one_row(zone):
    tale = Tale("2026-01-01T12:00", zone)
    for _ in range(365):
        tale.at = next_moment(zone, time(21), tale.at).at
        tale.study()
    assert tale.streak.current == 365
    assert all(later - earlier == timedelta(days=1) for earlier, later in pairwise(tale.streak.dates("counted")))
