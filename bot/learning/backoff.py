"""Who does not answer is called less and less, and then no more: a rule over what was sent since they last answered."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import takewhile
from typing import Literal

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.reminders import Nudge

ReminderPace = Literal["call", "backoff", "farewell"]
CALL: ReminderPace = "call"
BACKOFF, FAREWELL = "backoff", "farewell"
GAPS = ((0, 1), (3, 2), (7, 7))  # from so many ignored days on, a call every so many days
FAREWELL_AFTER = 14  # ignored days; the next call that would be due is the farewell
WRITTEN_BY_US = frozenset({"outage", "coached", "forewarned"})  # facts that the mentor writes, not the person


def answered_on(learner: Learner, facts: Iterable[Fact], joined: date) -> date:
    """Tell on which day the learner gave the last sign of life."""
    days = (fact.day for fact in facts if fact.kind not in WRITTEN_BY_US)
    return max([learner.seen_on or joined, *days])


def ignored(before: Iterable[Nudge], answered: date) -> list[Nudge]:
    """Keep the days without an answer, oldest first: those with a call, and those left out for want of one."""
    kept = (one for one in before if one.day > answered and (one.sent_at or one.choice.arm == BACKOFF))
    return sorted(kept, key=lambda one: one.day)


def pace(days: Sequence[Nudge]) -> ReminderPace:
    """Decide about today from the ignored days before it."""
    if any(one.choice.arm == FAREWELL for one in days):
        return "backoff"
    left_out = sum(1 for _ in takewhile(lambda one: not one.sent_at, reversed(days)))
    if left_out + 1 < every(len(days)):
        return "backoff"
    return "farewell" if len(days) >= FAREWELL_AFTER else "call"


def every(days: int) -> int:
    """Give how many days lie between two calls after so many ignored days."""
    return [gap for since, gap in GAPS if days >= since][-1]
