"""Every phrasing of a long list is said, also to whoever sees one a day; none comes back within a week."""

import pytest
from real import words

KEYS = [f"nudge.lead_{kind}" for kind in ("hour", "question", "pitfall", "milestone", "community")]


@pytest.mark.parametrize("key", KEYS)
def test_a_reminder_opens_in_twenty_four_ways_and_none_repeats_within_a_week(key):
    values = {"n": 7, "stage": "Basics"}
    said = [str(words().vary("en", key, values, day)) for day in range(739_000, 739_365)]
    assert len(set(said)) >= 24
    assert all(said[day] not in said[day + 1 : day + 8] for day in range(len(said)))


@pytest.mark.parametrize("key", ["done.counted", "done.title", "nudge.lead_hour"])
def test_what_is_said_twice_on_a_day_differs(key):
    for day in range(739_000, 739_100):
        first, second = (str(words().vary("en", key, {"title": "x"}, day, nth)) for nth in (0, 1))
        assert first != second
