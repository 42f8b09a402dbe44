"""A lost day of the last three is earned back by a second checked hour: never more, never further, never bought."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_tale import Tale

from bot.learning.earned_days import EARN_REACH, double_days
from bot.learning.facts import Fact, effective
from bot.learning.streak_fold import Streak, fold_streak

DAY = timedelta(days=1)
# hours that were checked on each day, one after the other
WEEKS = st.lists(st.sampled_from([0, 0, 1, 1, 2, 3]), min_size=2, max_size=50)
LAW = settings(max_examples=200, deadline=None)


def ledger(week: list[int], word: bool = False) -> list[Fact]:
    """Write a life of checked hours, or of hours on somebody's word."""
    begin = Tale("2026-03-02 12:00").at
    facts: list[Fact] = []
    for number, hours in enumerate(week):
        at = begin + number * DAY
        for hour in range(hours):
            name = f"h-{number}-{hour}"
            facts.append(Fact(at, at.date(), "session", name, 60, id=len(facts) + 1))
            if not word:
                facts.append(Fact(at, at.date(), "checked", name, note="sandbox", id=len(facts) + 1))
    return facts


def streak(facts: list[Fact], week: list[int]) -> Streak:
    begin = Tale("2026-03-02 12:00")
    return fold_streak(facts, (begin.at + (len(week) - 1) * DAY).date(), "UTC", begin.start)


def test_a_second_checked_hour_covers_yesterday():
    week = [1, 1, 1, 0, 2]
    found = streak(ledger(week), week)
    assert found.current == 4
    assert [mark for _, mark in found.days] == ["counted", "counted", "counted", "earned", "counted"]
    assert streak(ledger(week, word=True), week).current == 1


def test_the_fourth_day_back_is_out_of_reach():
    week = [1, 0, 1, 1, 1, 2]
    assert streak(ledger(week), week).current == 4
    week = [1, 0, 1, 1, 2]
    assert streak(ledger(week), week).current == 4


def test_three_days_in_a_row_take_three_double_days():
    week = [1, 0, 0, 0, 2, 2]
    assert streak(ledger(week), week).current == 2
    assert streak(ledger([*week, 2]), [*week, 2]).current == 4


def test_an_undo_of_the_second_hour_takes_the_day_back():
    week = [1, 0, 2]
    facts = ledger(week)
    assert streak(facts, week).current == 2
    last = next(fact for fact in reversed(facts) if fact.kind == "session")
    undone = [*facts, Fact(last.at, last.day, "undo", str(last.id), id=99)]
    assert streak(undone, week).current == 1


def test_an_hour_done_again_and_checked_counts_as_one_of_the_two():
    week = [1, 1, 0, 1]
    facts = ledger(week)
    last = facts[-1]
    again = Fact(last.at, last.day, "log", "An old hour", 60, "again h-0-0", id=90)
    facts += [again, replace(last, ref="h-0-0", id=91)]
    assert streak(facts, week).current == 3


@LAW
@given(WEEKS)
def test_earned_days_never_exceed_second_checked_hours_and_stay_in_reach(week):
    facts = ledger(week)
    found = streak(facts, week)
    doubles = double_days(effective(facts))
    assert len(found.earned) <= len(doubles)
    assert len(set(found.earned.values())) == len(found.earned)
    assert set(found.earned.values()) <= set(doubles)
    assert all(0 < (by - day).days <= EARN_REACH for day, by in found.earned.items())
    assert set(found.earned) == set(found.dates("earned"))


@LAW
@given(WEEKS, st.data())
def test_one_more_checked_hour_never_lowers_the_number(week, data):
    studied = [number for number, hours in enumerate(week) if hours]
    if not studied:
        return
    more = week[:]
    more[data.draw(st.sampled_from(studied))] += 1
    before, after = streak(ledger(week), week), streak(ledger(more), more)
    assert after.current >= before.current
    assert after.longest >= before.longest
    assert set(after.earned) >= set(before.earned)
    assert (after.freezes, after.to_freeze) == (before.freezes, before.to_freeze)


@LAW
@given(WEEKS)
def test_the_sum_is_explained_day_by_day(week):
    found = streak(ledger(week), week)
    marks = [mark for _, mark in found.days]
    since = len(marks) - marks[::-1].index("broke") if "broke" in marks else 0
    assert marks[since:].count("counted") == found.current <= max(found.longest, found.current)


@LAW
@given(WEEKS)
def test_without_a_second_hour_nothing_changes(week):
    single = [min(hours, 1) for hours in week]
    assert streak(ledger(single), single) == streak(ledger(single, word=True), single)
