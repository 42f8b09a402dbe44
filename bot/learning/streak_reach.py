"""Whether a streak may still live on a day: for whoever it surely ended for, nothing needs to be covered any more."""

from collections.abc import Collection
from datetime import date, timedelta

from bot.learning.earned_days import EARN_REACH
from bot.learning.facts import Fact
from bot.learning.streak_fold import FREEZES_HELD
from bot.learning.study_days import PAUSE_MOST, REST_MOST

# In so many days there are more days of study than freezes and days that can be earned back. So who neither studied in
# them nor was excused, by a pause, by an outage or by other rest days, has no streak after them; a travel never takes
# that long.
LULL = timedelta(days=7 * -(-(FREEZES_HELD + EARN_REACH + 1) // (7 - REST_MOST)))
LONGEST_PAUSE = timedelta(days=PAUSE_MOST)


def may_live(facts: Collection[Fact], counted: Collection[date], day: date) -> bool:
    """Tell whether a streak may live at the beginning of a day, by what is kept of the lull before it."""
    since = day - LULL
    return any(when >= since for when in counted) or any(_excuses(fact, since) for fact in facts)


def _excuses(fact: Fact, since: date) -> bool:
    if fact.kind == "pause":
        return fact.ref >= str(since)  # the day on which it ends
    return fact.kind in {"outage", "rest"} and fact.day >= since
