"""A year at one hour a day: how often a pitfall is spoken of, and whether what is said is true."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from journeys import Line, presses, says
from simulate_house import play

from bot.clock import at_wall

DAY = timedelta(days=1)
BEGIN = date(2026, 1, 5)
TITLES = {
    "📺 Tutorial Hell?": "tutorial-hell", "💎 Perfectionism?": "perfectionism", "🌫️ No Clear Goal?": "no-clear-goal",
    "🪜 Ignoring Fundamentals?": "ignoring-fundamentals", "🗂️ Not Building Portfolio?": "not-building-portfolio",
}  # fmt: skip
NOBODY_KNOWS = ("folder stays empty", "nothing that you could show", "never begins")


def year(background: str, note: str = "") -> Iterator[Line]:
    """Called at seven, at the desk at eight, and the hour finished: every day but Sundays."""
    first = at_wall("Europe/Berlin", BEGIN, time(12))
    yield says(first, "/start")
    for minute, label in enumerate((background, "Automation & Scripting"), 1):
        yield presses(first + timedelta(minutes=minute), label)
    yield says(first + timedelta(minutes=3), "/remind 19:00 Europe/Berlin")
    for day in (BEGIN + n * DAY for n in range(365)):
        if day.weekday() != 6:
            evening = at_wall("Europe/Berlin", day, time(20))
            yield says(evening, "/today")
            yield says(evening + timedelta(hours=1), f"/done {note}".strip())


def told(printed: list[dict]) -> list[tuple[datetime, str, str]]:
    """Give when a pitfall was spoken of, which, and the whole message."""
    found = ((line, name) for line in printed for title, name in TITLES.items() if title in line.get("text", ""))
    return [(datetime.fromisoformat(line["at"]), name, line["text"]) for line, name in found]


@pytest.mark.parametrize("background", ["Complete beginner", "Experienced developer"])
async def test_a_year_without_notes_is_warned_seldom_and_of_nothing_false(background):
    found = told(await play(*year(background)))
    assert 1 <= len(found) <= 8
    names = [name for _, name, _ in found]
    assert all(one != other for one, other in pairwise(names))
    days = [at.date() for at, _, _ in found]
    assert all(sum(day <= other < day + timedelta(days=92) for other in days) <= 2 for day in days)
    for _, _, text in found:
        assert not any(claim in text for claim in (*NOBODY_KNOWS, "Well done", "in a row\n"))


async def test_a_year_with_a_link_a_day_is_warned_of_nothing():
    assert told(await play(*year("Complete beginner", "pushed to github.com/me/day"))) == []
