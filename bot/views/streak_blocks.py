"""How a streak looks."""

from datetime import timedelta

from bot.command import Call
from bot.learning.facts import Fact
from bot.learning.streak_fold import DayMark, Streak, fold_streak

DAYS_SHOWN = 14
DAY_MARKS: dict[DayMark | None, str] = {
    "counted": "🟩", "rest": "🌙", "pause": "⏸️", "outage": "🛠️", "short": "✈️", "freeze": "❄️", "open": "🔲",
    "earned": "💪", "broke": "⬜", None: "⬜",
}  # fmt: skip


def streak_of(call: Call, facts: list[Fact]) -> Streak:
    """Fold the learner's ledger."""
    return fold_streak(facts, call.today, call.learner.zone, call.learner.day_start)


def last_days(call: Call, streak: Streak) -> list[DayMark | None]:
    """List the marks of the last two weeks, today last; None is before the first day."""
    marks = dict(streak.days)
    last = [call.today - timedelta(days=back) for back in reversed(range(DAYS_SHOWN))]
    return [marks.get(day, "open" if day == call.today else None) for day in last]


def strip_of_days(call: Call, streak: Streak) -> str:
    """Draw the last two weeks, a sign a day."""
    return "".join(DAY_MARKS[mark] for mark in last_days(call, streak))
