"""Lost days that study brings back: a second checked hour on one day covers one missed day of the three before it."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from bot.clock import DAY
from bot.learning.facts import Fact
from bot.learning.keep_fit import hour_done

EARN_REACH = 3
"""So many days back a missed day can be brought back."""


def double_days(kept: Iterable[Fact]) -> list[date]:
    """Name the days on which at least two hours were done and checked; of what was undone nothing is left in these."""
    kept = list(kept)
    done = {(fact.day, hour) for fact in kept if (hour := hour_done(fact))}
    seen = {(fact.day, fact.ref) for fact in kept if fact.kind == "checked"}
    days = [day for day, _ in done & seen]
    return sorted({day for day in days if days.count(day) > 1})


def earned_back(missed: Collection[date], doubles: Iterable[date]) -> Mapping[date, date]:
    """Tell which missed days are brought back, each by which day: whichever would be out of reach first."""
    found: dict[date, date] = {}
    for day in doubles:
        near = (day - back * DAY for back in range(EARN_REACH, 0, -1))
        lost = next((one for one in near if one in missed and one not in found), None)
        if lost:
            found[lost] = day
    return found
