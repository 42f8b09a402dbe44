from datetime import UTC, date, datetime, timedelta

import pytest

from bot.learning.earned_roles import STREAKS, Earned, earned, trouble_of, with_trouble
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.values.community import Community
from bot.values.events import Address, Place

FIRST = date(2025, 1, 6)


def studied(days: int) -> list[Fact]:
    found = [FIRST + timedelta(days=day) for day in range(days)]
    return [
        Fact(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), day, "session", "h", 60, "", n)
        for n, day in enumerate(found)
    ]


def earned_by(days: int, later: int = 0, roadmap: str | None = None) -> Earned:
    learner = Learner(1, datetime(2025, 1, 1, tzinfo=UTC), roadmap=roadmap)
    return earned(learner, studied(days), FIRST + timedelta(days=days - 1 + later))


@pytest.mark.parametrize(
    ("days", "worth"),
    [(0, None), (6, None), (7, 7), (29, 7), (30, 30), (99, 30), (100, 100), (364, 100), (365, 365), (400, 365)],
)
def test_only_the_highest_streak_is_worth_a_badge(days, worth):
    assert earned_by(days) == Earned(None, worth)
    assert worth in {None, *STREAKS}


def test_a_streak_that_ended_is_worth_nothing_and_the_path_stays():
    assert earned_by(7, later=1, roadmap="web") == Earned("web", 7)
    assert earned_by(7, later=2, roadmap="web") == Earned("web", 7)  # a freeze covers it
    assert earned_by(7, later=3, roadmap="web") == Earned("web", None)


def test_what_was_missing_is_kept_beside_the_other_settings():
    community = Community(
        Place(Address("discord", "1"), "community"), datetime(2025, 1, 1, tzinfo=UTC), {"roles": "yes"}
    )
    assert trouble_of(community) == ""
    refused = with_trouble(community, "rank")
    assert (trouble_of(refused), refused.settings["roles"]) == ("rank", "yes")
    assert trouble_of(with_trouble(refused, "")) == ""
