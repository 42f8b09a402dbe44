from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.learning.effect import Share, effects
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.reminders import (
    Nudge,
    ReminderChoice,
    at_risk,
    comes_too_late,
    is_quiet,
    recap_moment,
    warn_at,
    worked,
)
from bot.learning.streak_fold import fold_streak
from bot.learning.week_recap import last_week

DAY = date(2026, 5, 4)  # a Monday
BERLIN = "Europe/Berlin"  # two hours before UTC then


def at(wall: str, day: str = "2026-05-04") -> datetime:
    return datetime.fromisoformat(f"{day}T{wall}:00+00:00")


def learner(hour: str | None = "19:00", **wishes) -> Learner:
    return Learner(1, at("00:00"), zone=BERLIN, remind_at=time.fromisoformat(hour) if hour else None, **wishes)


@pytest.mark.parametrize(
    ("wall", "quiet"), [("19:59", False), ("20:00", True), ("01:00", True), ("04:59", True), ("05:00", False)]
)
def test_the_quiet_hours_are_those_of_the_learners_clock(wall, quiet):
    assert is_quiet(learner(), at(wall)) is quiet
    assert is_quiet(learner(None), at(wall)) is quiet


@pytest.mark.parametrize("hour", ["22:00", "03:30", "06:59"])
def test_who_chose_an_hour_inside_has_no_quiet_hours(hour):
    assert not any(is_quiet(learner(hour), at(f"{n:02}:30")) for n in range(24))


def test_only_what_is_late_and_was_not_meant_for_the_night_is_kept_back():
    assert comes_too_late(learner(), at("19:00"), at("20:30"))
    assert not comes_too_late(learner(), at("19:00"), at("19:50"))
    assert not comes_too_late(learner(), at("19:58"), at("20:02"))  # on time, as these things go
    assert not comes_too_late(learner(), at("21:15"), at("22:15"))  # a time that was typed
    assert not comes_too_late(learner("23:00"), at("21:00"), at("22:15"))


@pytest.mark.parametrize(
    ("hour", "day_start", "expected"),
    [
        ("19:00", "03:00", "19:30"),
        ("19:00", "00:00", "19:30"),
        ("19:00", "06:00", "19:30"),
        ("23:30", "03:00", "23:00"),
    ],
)
def test_a_warning_comes_two_hours_before_the_end_or_before_the_quiet_hours(hour, day_start, expected):
    assert warn_at(learner(hour, day_start=time.fromisoformat(day_start)), DAY) == at(expected)


def session(day: date) -> Fact:
    return Fact(datetime.combine(day, time(12), UTC), day, "session", f"h{day}", 60)


def test_a_streak_is_at_risk_on_an_open_day_that_nothing_covers():
    before = DAY - timedelta(days=1)
    assert at_risk(fold_streak([session(before)], DAY, BERLIN, time(3)))
    assert not at_risk(fold_streak([session(before), session(DAY)], DAY, BERLIN, time(3)))
    rest = Fact(at("00:00"), before, "rest", "0")
    assert not at_risk(fold_streak([session(before), rest], DAY, BERLIN, time(3)))
    with_freeze = [session(DAY - timedelta(days=n)) for n in range(1, 8)]
    assert not at_risk(fold_streak(with_freeze, DAY, BERLIN, time(3)))
    assert not at_risk(fold_streak([session(DAY - timedelta(days=9))], DAY, BERLIN, time(3)))
    assert not at_risk(fold_streak([], DAY, BERLIN, time(3)))


@pytest.mark.parametrize(("rest", "on"), [((), "2026-05-10"), ((6,), "2026-05-09"), ((4, 5, 6), "2026-05-07")])
def test_the_recap_is_at_six_on_sunday_or_on_the_last_day_without_rest(rest, on):
    for n in range(7):
        assert recap_moment(learner(rest_days=rest), DAY + timedelta(days=n)) == (date(2026, 5, 11), at("16:00", on))


def test_study_within_two_hours_is_put_down_to_the_nudge():
    nudge = Nudge(DAY, at("17:00"), at("17:10"), ReminderChoice("hour"))
    walls = {"17:05": False, "17:10": True, "19:10": True, "19:11": False}
    assert {wall: worked(nudge, [Fact(at(wall), DAY, "log", minutes=5)]) for wall in walls} == walls
    held_back = Nudge(DAY, at("17:00"), None, ReminderChoice("control"))
    assert worked(held_back, [Fact(at("18:59"), DAY, "session", "h")])


def test_wilsons_interval():
    low, high = Share(10, 40).interval
    assert (round(low, 4), round(high, 4)) == (0.1419, 0.4019)
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(0, 10).interval[0] == 0.0
    assert Share(10, 10).interval[1] == pytest.approx(1.0)


OFFERED = ("hour", "question", "control")
LEFT_OUT = ReminderChoice("control", OFFERED, random=True)


def test_newcombes_interval_of_a_difference():
    """Newcombe (1998), example (a): 56/70 against 48/80."""
    found = effects([(ReminderChoice("hour", OFFERED), Share(56, 70)), (LEFT_OUT, Share(48, 80))])[0]
    low, high = found.interval
    assert (round(found.lift, 4), round(low, 4), round(high, 4)) == (0.2, 0.0524, 0.3339)


def test_only_rounds_in_which_the_call_could_have_been_left_out_are_compared():
    dice = ReminderChoice("question", OFFERED, True)
    at_risk = ReminderChoice("question", ("hour", "question"), True)
    trials = [
        (ReminderChoice("hour", OFFERED), Share(5, 20)),
        (dice, Share(3, 10)),
        (LEFT_OUT, Share(1, 10)),
        (ReminderChoice("hour"), Share(7, 7)),
        (at_risk, Share(1, 2)),
        (
            ReminderChoice("control", ("hour",), True),
            Share(9, 9),
        ),  # of an older version, which did not say who could be in it
        (ReminderChoice("farewell"), Share(0, 4)),
    ]
    found = {effect.name: effect.rate for effect in effects(trials)}
    assert (found["hour"], found["question"]) == (Share(5, 20), Share(3, 10))
    assert (found["at random"], found["all"], found["control"]) == (Share(3, 10), Share(8, 30), Share(1, 10))
    assert found["not compared"] == Share(8, 9)


class NoCatalog:
    def resolve(self, id: str) -> str:
        return id

    def spots(self) -> tuple[()]:
        return ()


def test_a_week_is_seven_days_by_the_clock():
    now = at("18:00", "2026-05-10")
    facts = [
        Fact(now - timedelta(days=n, minutes=1), now.date() - timedelta(days=n), "session", f"h{n}", 60)
        for n in range(9)
    ]
    facts.append(Fact(now, now.date(), "log", "a talk", 30))
    week = last_week(facts, NoCatalog(), now)
    assert (week.minutes, week.days) == (7 * 60 + 30, 7)
