"""When a learner will be done: by the documents, by the plan, and by their own pace as a range."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, exp, lgamma

from bot.clock import DAY
from bot.learning.course import Hour
from bot.learning.facts import SESSION_MINUTES, Fact, once
from bot.learning.streak_fold import DayMark
from bot.learning.study_days import study_days

WINDOW = 28  # days looked back upon, today left out: it is not over
SEEN_LEAST = 7  # days; before that a range would say nothing
RANGE_TAIL = 0.1  # on both sides of an 80 % range
HORIZON = 3_653  # days; what lies beyond ten years is no date
# The prior: before anything was seen, every share of days is equally likely (Beta(1, 1), as Bayes and Laplace took it).
PRIOR_DAYS = 1.0


@dataclass(frozen=True, slots=True)
class SeenWeeks:
    """What the last weeks were like: days that counted, of how many, and the finished hours of them."""

    counted: int
    of: int
    hours: int

    @property
    def enough(self) -> bool:
        """Tell whether a range can be given."""
        return self.of >= SEEN_LEAST and self.counted > 0

    @property
    def share(self) -> float:
        """Give the share of days that is expected from now on."""
        return (PRIOR_DAYS + self.counted) / (2 * PRIOR_DAYS + self.of)


def seen(days: Iterable[tuple[date, DayMark]], facts: Iterable[Fact], today: date) -> SeenWeeks:
    """Look back on the days of a streak; a pause or an outage of ours says nothing about a pace."""
    looked = {day: mark for day, mark in days if today - WINDOW * DAY <= day < today}
    told = [day for day, mark in looked.items() if mark not in {"pause", "outage"}]
    hours = sum(fact.kind == "session" and looked.get(fact.day) == "counted" for fact in once(facts))
    return SeenWeeks(sum(looked[day] == "counted" for day in told), len(told), hours)


def study_days_needed(hours: int, minutes: float) -> int:
    """Count the days of so many minutes that some hours take."""
    return ceil(hours * SESSION_MINUTES / minutes)


def minutes_a_day(found: SeenWeeks, planned: int) -> float:
    """Give what was really studied on a day that counted; the plan, where no hour was finished yet."""
    return found.hours * SESSION_MINUTES / found.counted if found.hours else planned


def expected_range(needed: int, found: SeenWeeks) -> tuple[int | None, int | None]:
    """Give in how many days `needed` more will have counted, with 80 % certainty; None is beyond the horizon.

    The days until then follow the beta negative binomial distribution: the share of days that count is unknown and
    has been seen for a few weeks only.
    """
    return _quantiles(needed, PRIOR_DAYS + found.counted, PRIOR_DAYS + found.of - found.counted)


def _quantiles(needed: int, hits: float, misses: float) -> tuple[int | None, int | None]:
    chance = exp(_log_beta(hits + needed, misses) - _log_beta(hits, misses))  # not one day is missed
    total, low = 0.0, None
    for days in range(needed, HORIZON + 1):
        total += chance
        low = days if low is None and total >= RANGE_TAIL else low
        if total >= 1 - RANGE_TAIL:
            return low, days
        missed = days - needed
        chance *= days / (missed + 1) * (misses + missed) / (hits + misses + days)
    return low, None


def _log_beta(a: float, b: float) -> float:
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def planned_end(begin: date, needed: int, rest: Collection[int]) -> date | None:
    """Give the day on which the plan ends when no day of study is missed."""
    days = study_days(begin, rest)
    return next((day for number, day in zip(range(1, HORIZON), days, strict=False) if number == needed), None)


def sooner(needed: int, days_a_week: float) -> int:
    """Tell how many days earlier the end comes with one more day of study a week; none where a week has no more."""
    return round(needed * 7 / days_a_week - needed * 7 / min(days_a_week + 1, 7))


def weeks_left(way: Sequence[Hour], done: Collection[str]) -> tuple[float, float] | None:
    """Take the documents' weeks of each stage (least, most), less the part that is done; None when they state none."""
    weeks: dict[str, tuple[int, int]] = {}
    hours, left = Counter[str](), Counter[str]()
    for hour in way:
        stage = hour.stage
        hours[stage.id] += 1
        if hour.id not in done:
            if stage.weeks is None:
                return None
            left[stage.id] += 1
            weeks[stage.id] = stage.weeks
    shares = [(weeks[id], left[id] / hours[id]) for id in left]
    return sum(least * share for (least, _), share in shares), sum(most * share for (_, most), share in shares)
