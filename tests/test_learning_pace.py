from datetime import date, timedelta
from itertools import islice

import pytest
from drive import content_app
from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_tale import DAY, Tale

from bot.learning.course import way
from bot.learning.learner import Learner
from bot.learning.pace import (
    HORIZON,
    SeenWeeks,
    expected_range,
    minutes_a_day,
    planned_end,
    seen,
    sooner,
    study_days_needed,
    weeks_left,
)
from bot.learning.study_days import first_day, sittings, study_days

MONDAY = date(2026, 5, 4)
JOINED = Tale("2026-05-04T12:00").at


def looked_back(pattern: str) -> SeenWeeks:
    tale = Tale("2026-05-04T12:00").days(pattern)
    return seen(tale.streak.days, tale.facts, tale.today)


def test_the_last_four_weeks_are_looked_at_without_today():
    assert looked_back("x.x") == SeenWeeks(2, 3, 2)
    assert looked_back("x" * 40) == SeenWeeks(28, 28, 28)
    tale = Tale("2026-05-04T12:00").days("xx").study()
    assert seen(tale.streak.days, tale.facts, tale.today) == SeenWeeks(2, 2, 2)


def test_a_pause_and_an_outage_say_nothing_about_a_pace():
    assert looked_back("xpppox") == SeenWeeks(2, 2, 2)


def test_undone_and_logged_study_are_no_hours():
    tale = Tale("2026-05-04T12:00").study().study().undoes().study(30, "log").later(DAY)
    assert seen(tale.streak.days, tale.facts, tale.today) == SeenWeeks(1, 1, 1)


def test_a_range_needs_a_week():
    assert not SeenWeeks(6, 6, 6).enough
    assert SeenWeeks(1, 7, 1).enough
    assert not SeenWeeks(0, 28, 0).enough


def exact_range(needed: int, found: SeenWeeks) -> list[int]:
    """By the definition: the day on which at least `needed` days have counted, with the share summed out on a grid."""
    grid = [(n + 0.5) / 400 for n in range(400)]
    weights = [p**found.counted * (1 - p) ** (found.of - found.counted) for p in grid]
    chances = [[1.0] + [0.0] * needed for _ in grid]
    found_days, days = [], 0
    while len(found_days) < 2:
        days += 1
        for p, row in zip(grid, chances, strict=True):
            for count in range(needed, 0, -1):
                row[count] = row[count] * (1 - p if count < needed else 1) + row[count - 1] * p
            row[0] *= 1 - p
        done = sum(weight * row[needed] for weight, row in zip(weights, chances, strict=True)) / sum(weights)
        found_days += [days] * ((done >= 0.1 and not found_days) + (done >= 0.9))
    return found_days


@pytest.mark.parametrize(
    ("needed", "found"), [(1, SeenWeeks(4, 8, 4)), (10, SeenWeeks(20, 28, 20)), (12, SeenWeeks(9, 28, 9))]
)
def test_the_range_is_the_one_of_the_distribution(needed, found):
    assert list(expected_range(needed, found)) == pytest.approx(exact_range(needed, found), abs=1)


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 700), st.integers(7, 28), st.data())
def test_more_study_never_ends_later(needed, of, data):
    counted = data.draw(st.integers(1, of))
    low, high = expected_range(needed, SeenWeeks(counted, of, counted))
    more, most = expected_range(needed, SeenWeeks(counted - 1, of, counted))
    assert needed <= (low or HORIZON) <= (high or HORIZON + 1)
    assert (low or HORIZON) <= (more or HORIZON + 1)
    assert (high or HORIZON + 1) <= (most or HORIZON + 1)


def test_beyond_ten_years_there_is_no_date():
    assert expected_range(700, SeenWeeks(1, 28, 1)) == (None, None)
    low, high = expected_range(500, SeenWeeks(4, 28, 4))
    assert (low is None, high) == (False, None)


def test_minutes_are_what_was_really_done():
    assert minutes_a_day(SeenWeeks(10, 20, 15), 60) == 90
    assert minutes_a_day(SeenWeeks(8, 20, 2), 60) == 15
    assert minutes_a_day(SeenWeeks(8, 20, 0), 45) == 45


@pytest.mark.parametrize(("hours", "minutes", "days"), [(10, 60, 10), (10, 45, 14), (10, 180, 4), (1, 15, 4)])
def test_days_of_study(hours, minutes, days):
    assert study_days_needed(hours, minutes) == days


def test_the_plan_steps_over_rest_days():
    assert planned_end(MONDAY, 7, ()) == date(2026, 5, 10)
    assert planned_end(MONDAY, 7, (5, 6)) == date(2026, 5, 12)
    assert planned_end(MONDAY, 1, (0,)) == date(2026, 5, 5)
    assert planned_end(MONDAY, 10_000, ()) is None


def test_one_more_day_a_week():
    assert sooner(70, 5) == 98 - 82
    assert sooner(70, 7) == 0
    assert 0 < sooner(70, 6.5) < sooner(70, 5.5)


def learner(**values) -> Learner:
    return Learner(1, JOINED, **values)


def test_study_is_planned_from_the_first_day_that_is_free_for_it():
    assert first_day(learner(), MONDAY, counted=False) == MONDAY
    assert first_day(learner(), MONDAY, counted=True) == MONDAY + DAY
    assert first_day(learner(starts_on=MONDAY + 9 * DAY), MONDAY, counted=True) == MONDAY + 9 * DAY
    assert first_day(learner(starts_on=MONDAY - 9 * DAY), MONDAY, counted=False) == MONDAY
    assert first_day(learner(paused_until=MONDAY + 2 * DAY), MONDAY, counted=False) == MONDAY + 3 * DAY


def test_the_documents_weeks_shrink_with_what_is_done():
    catalog = content_app().catalogs["en"]
    road = way(catalog, "beginner", "web")
    assert weeks_left(road, ()) == (4 + 2 + 4 + 4, 8 + 3 + 6 + 6)
    foundation = {hour.id for hour in road if hour.stage.id == "fundamentals-1"}
    assert weeks_left(road, foundation) == (10, 15)
    half = set(list(foundation)[: len(foundation) // 2])
    share = 1 - len(half) / len(foundation)
    assert weeks_left(road, half) == pytest.approx((10 + 4 * share, 15 + 8 * share))
    assert weeks_left(road, {hour.id for hour in road}) == (0, 0)
    assert weeks_left(way(catalog, "beginner", "python-ml"), ()) is None


@pytest.mark.parametrize("minutes", [15, 25, 45, 60, 90, 180])
def test_hours_are_laid_out_whole(minutes):
    hours = way(content_app().catalogs["en"], "beginner", "web")[:12]
    found = list(sittings(hours, study_days(MONDAY, (6,)), minutes))
    assert sum(sitting.minutes for sitting in found) == 12 * 60
    assert all(sitting.after + sitting.minutes <= minutes for sitting in found)
    assert all(sitting.day.weekday() != 6 for sitting in found)
    assert [sitting.hour for sitting in found if sitting.part == 1] == list(hours)
    assert len({(sitting.hour.id, sitting.part) for sitting in found}) == len(found)
    assert found[-1].day == planned_end(MONDAY, study_days_needed(12, minutes), (6,))


def test_study_days_go_on_for_ever():
    days = list(islice(study_days(MONDAY, (0, 1, 2)), 400))
    assert days[-1] - days[0] == timedelta(days=7 * 100 - 4)
