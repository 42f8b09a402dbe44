"""The roles that a member earns in a community: one for the path, one for the streak."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.streak_fold import fold_streak
from bot.values.community import Community

STREAKS = (7, 30, 100, 365)
_TROUBLE = "badges"


@dataclass(frozen=True, slots=True)
class Earned:
    """The roadmap that somebody follows, and the longest of the rewarded streaks that they have now."""

    roadmap: str | None = None
    days: int | None = None


def earned(learner: Learner, facts: Iterable[Fact], today: date) -> Earned:
    """Say what somebody has earned as of their today; a streak that ended is worth nothing any more."""
    streak = fold_streak(facts, today, learner.zone, learner.day_start).current
    return Earned(learner.roadmap, max((days for days in STREAKS if days <= streak), default=None))


def trouble_of(community: Community) -> str:
    """Name the ability that was missing when a role was refused last; "" when all is well."""
    return community.settings.get(_TROUBLE, "")


def with_trouble(community: Community, lack: str) -> Community:
    """Keep which ability was missing."""
    return replace(community, settings=community.settings | {_TROUBLE: lack})
