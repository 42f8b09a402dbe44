from datetime import UTC, date, datetime, timedelta

import pytest

from bot.learning.backoff import answered_on, ignored, pace
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.reminders import Nudge, ReminderChoice

BEGAN = date(2026, 5, 4)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def days(count: int, answers: tuple[int, ...] = ()) -> list[tuple[int, str]]:
    """Live through so many days; give those with a message. Day 0 is one with an answer, as are `answers`."""
    told: list[Nudge] = []
    answered, said = BEGAN, []
    for n in range(1, count + 1):
        day, at = BEGAN + timedelta(days=n), NOON + timedelta(days=n)
        found = pace(ignored(told, answered))
        told.append(Nudge(day, at, None if found == "backoff" else at, ReminderChoice(found)))
        said += [(n, found)] if found != "backoff" else []
        answered = day if n in answers else answered
    return said


def test_who_never_answers_gets_seven_messages_and_then_none():
    said = days(60)
    assert [n for n, _ in said] == [1, 2, 3, 5, 7, 14, 21]
    assert [kind for _, kind in said] == ["call"] * 6 + ["farewell"]
    assert days(400) == said


@pytest.mark.parametrize("answered", [1, 4, 6, 10, 20, 30])
def test_any_answer_restores_the_daily_call(answered):
    after = [n for n, _ in days(answered + 10, (answered,)) if n > answered]
    assert [n - answered for n in after[:5]] == [1, 2, 3, 5, 7]


def test_a_farewell_is_said_again_only_after_an_answer():
    assert [n for n, kind in days(80, (25,)) if kind == "farewell"] == [21, 46]


def test_days_without_a_call_of_ours_are_not_ignored():
    """Rest days, pauses and outages have no row or a missed one; a held back nudge could not be ignored."""
    quiet = [
        Nudge(BEGAN + timedelta(days=n), NOON, None, ReminderChoice(arm))
        for n, arm in enumerate(["", "control", "quiet"])
    ]
    assert ignored(quiet, BEGAN - timedelta(days=1)) == []


def test_every_fact_of_a_person_is_an_answer_and_ours_are_none():
    ana = Learner(1, NOON)
    later = BEGAN + timedelta(days=5)
    assert answered_on(ana, [], BEGAN) == BEGAN
    assert answered_on(ana, [Fact(NOON, later, "log")], BEGAN) == later
    assert answered_on(ana, [Fact(NOON, later, "outage"), Fact(NOON, later, "coached")], BEGAN) == BEGAN
    assert answered_on(Learner(1, NOON, seen_on=later), [], BEGAN) == later
