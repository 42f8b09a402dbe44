"""What is true of a nudge: what it was, what came of it, and the hours in which nobody is disturbed."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import DAY, WEEK, at_wall, next_moment, wall_day, zone_of
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.streak_fold import Streak

LATE_FROM = timedelta(minutes=5)  # from then on a message is late, and says so
STUDY_FOLLOWS = timedelta(hours=2)  # study in this time after a nudge is put down to it
QUIET_FROM, QUIET_TO = time(22), time(7)
LAST_CALL = time(21, 30)  # a warning that would come in the quiet hours comes then
BEFORE_END = timedelta(hours=2)
RECAP_AT = time(18)
# why a message was not sent: it would have come at night, there was nothing to sum up, or no hour left to do
QUIET, IDLE, FINISHED = "quiet", "idle", "finished"


@dataclass(frozen=True, slots=True)
class ReminderChoice:
    """Which kind of nudge was chosen, out of which, and whether by the dice; or why there was none."""

    arm: str
    offered: tuple[str, ...] = ()
    random: bool = False

    def __str__(self) -> str:
        return f"{self.arm}{'?' if self.random else ''} {','.join(self.offered)}".rstrip()

    @classmethod
    def read(cls, text: str) -> "ReminderChoice":
        """Read a choice back; an older one may have a mark more."""
        arm, _, offered = text.partition(" ")
        return cls(arm.rstrip("?!"), tuple(filter(None, offered.split(","))), "?" in arm)


@dataclass(frozen=True, slots=True)
class Nudge:
    """The nudge of a day: `sent_at` is None when it was not sent, and `choice` says why, where that is known."""

    day: date
    due_at: datetime
    sent_at: datetime | None
    choice: ReminderChoice


def worked(nudge: Nudge, studied: Sequence[Fact]) -> bool:
    """Tell whether study, oldest first, followed a nudge or the moment at which it was held back within two hours."""
    begin = nudge.sent_at or nudge.due_at
    first = bisect_left(studied, begin, key=lambda fact: fact.at)
    return first < len(studied) and studied[first].at <= begin + STUDY_FOLLOWS


def is_quiet(learner: Learner, at: datetime) -> bool:
    """Tell whether a moment lies in the quiet hours; whoever wants to be called in them has none."""
    hour = learner.remind_at
    return _in_quiet(at.astimezone(zone_of(learner.zone)).time()) and not (hour is not None and _in_quiet(hour))


def awake_at(learner: Learner, now: datetime) -> datetime:
    """Give the first moment from now on that is not in the quiet hours."""
    return next_moment(learner.zone, QUIET_TO, now).at if is_quiet(learner, now) else now


def comes_too_late(learner: Learner, due_at: datetime, now: datetime) -> bool:
    """Tell whether a late message would land in quiet hours for which it was not meant."""
    return now - due_at > LATE_FROM and is_quiet(learner, now) and not is_quiet(learner, due_at)


def _in_quiet(wall: time) -> bool:
    return wall >= QUIET_FROM or wall < QUIET_TO


def call_moments(learner: Learner, hour: time, now: datetime) -> Iterator[tuple[datetime, date]]:
    """Give the moments from now on at which an hour calls somebody, each with its day; days of rest have none."""
    if learner.paused_until:
        now = max(now, at_wall(learner.zone, learner.paused_until, time(0)))
    while True:
        now, on = next_moment(learner.zone, hour, now)
        day = wall_day(hour, on, learner.day_start)
        if not learner.rests(day):
            yield now, day


def end_of_day(learner: Learner, day: date) -> datetime:
    """Give the instant at which a learner's day ends."""
    return at_wall(learner.zone, day + DAY, learner.day_start)


def warn_at(learner: Learner, day: date) -> datetime:
    """Give the moment of the warning that a streak ends with a day: two hours before, or the last call before quiet."""
    at = end_of_day(learner, day) - BEFORE_END
    return at_wall(learner.zone, day, LAST_CALL) if is_quiet(learner, at) else at


def at_risk(streak: Streak) -> bool:
    """Tell whether a streak ends with today if nothing happens: nothing covers today, and no freeze is held."""
    return bool(streak.current and not streak.freezes and streak.days[-1][1] == "open")


def recap_moment(learner: Learner, today: date) -> tuple[date, datetime]:
    """Give the first day of the next week, and when this one is summed up: Sunday, or the last day without rest."""
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=back) for back in reversed(range(7))]
    on = next((day for day in days if day.weekday() not in learner.rest_days), days[0])
    return monday + WEEK, at_wall(learner.zone, on, RECAP_AT)


def latest(nudges: Sequence[Nudge], day: date) -> ReminderChoice | None:
    """Find what was chosen for a day already: a message that is tried again must be the same."""
    return next((one.choice for one in nudges if one.day == day and one.choice.arm), None)
