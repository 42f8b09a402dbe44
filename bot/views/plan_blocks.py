"""How a plan looks: the rhythm, and when a learner will be done, each date with what it assumes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from bot.command import Call
from bot.learning.course import Hour
from bot.learning.facts import Fact, counted_days
from bot.learning.keep_fit import KEEP_FIT
from bot.learning.pace import (
    SEEN_LEAST,
    SeenWeeks,
    expected_range,
    minutes_a_day,
    planned_end,
    seen,
    sooner,
    study_days_needed,
    weeks_left,
)
from bot.learning.progress_fold import done_hours
from bot.learning.study_days import first_day
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Facts, Pair, Paragraph, Title
from bot.views.dates_blocks import calendar_words, halves, weekday_words
from bot.views.hour_blocks import done_on_way, path_of
from bot.views.streak_blocks import streak_of


@dataclass(frozen=True, slots=True)
class Outlook:
    """What dates are told from: the day from which on study counts, how many hours are left, and the last weeks.

    `new`: the learner's first week with study is not over.
    """

    begin: date
    way: tuple[Hour, ...]
    done: frozenset[str]
    left: int
    seen: SeenWeeks
    new: bool = True

    def coming(self) -> Iterator[Hour]:
        """Give the hours that are left, one after another: there may be a hundred thousand."""
        return (hour for hour in self.way if hour.id not in self.done)


def outlook(call: Call, facts: list[Fact]) -> Outlook:
    """Look ahead from a ledger."""
    counted = counted_days(facts)
    begin = first_day(call.learner, call.today, call.today in counted)
    done = done_hours(facts, call.catalog)
    way = () if call.learner.roadmap == KEEP_FIT else path_of(call)
    week_ago = call.today - timedelta(days=SEEN_LEAST)
    new = not any(day < week_ago for day in counted)
    left = len(way) - done_on_way(call, done) if way else 0
    return Outlook(begin, way, done, left, seen(streak_of(call, facts).days, facts, call.today), new)


def rhythm_pairs(call: Call) -> tuple[Pair, ...]:
    """Show how a learner wants to study."""
    return (
        Pair(call.label("plan.rest"), verbatim(weekday_words(call, call.learner.rest_days))),
        Pair(call.label("plan.minutes"), call.say("clock.minutes", n=call.learner.minutes)),
    )


def plan_blocks(call: Call, ahead: Outlook) -> tuple[Block, ...]:
    """Show the rhythm and every date that can be told honestly."""
    begin = Pair(call.label("plan.begin"), verbatim(calendar_words(call, ahead.begin)))
    head = (Title(call.label("plan.title")), Facts((*rhythm_pairs(call), begin)))
    if not ahead.left:
        return (*head, Paragraph(call.say("plan.finished")))
    left = call.say("plan.left", n=ahead.left, roadmap=ahead.way[-1].roadmap.title)
    dates = (*_by_documents(call, ahead), *_by_plan(call, ahead), *_by_pace(call, ahead))
    return (*head, Paragraph(left), *dates, Aside(call.say("plan.reflow")))


def _by_documents(call: Call, ahead: Outlook) -> list[Block]:
    weeks = weeks_left(ahead.way, ahead.done)
    if weeks is None:
        return []
    low, high = (calendar_words(call, _after(ahead, ceil(most * 7))) for most in weeks)
    values = {"low": low, "high": high, "weeks": _weeks(weeks), "n": ceil(weeks[1])}
    return [Paragraph(call.say("plan.by_documents_day" if low == high else "plan.by_documents", **values))]


def _weeks(weeks: tuple[float, float]) -> str:
    low, high = map(ceil, weeks)
    return str(high) if low == high else f"{low}-{high}"


def _by_plan(call: Call, ahead: Outlook) -> list[Block]:
    learner = call.learner
    end = planned_end(ahead.begin, study_days_needed(ahead.left, learner.minutes), learner.rest_days)
    if end is None:
        return [Paragraph(call.say("plan.too_far"))]
    days = 7 - len(learner.rest_days)
    values = {"date": calendar_words(call, end), "minutes": learner.minutes, "n": days}
    return [Paragraph(call.say("plan.by_plan", **values))]


def _by_pace(call: Call, ahead: Outlook) -> list[Block]:
    looked = ahead.seen
    if not looked.enough:
        key = "plan.pace_unknown" if ahead.new else "plan.pace_lost"
        return [Paragraph(call.say(key)), *_one_more(call, ahead, 7 - len(call.learner.rest_days))]
    minutes = minutes_a_day(looked, call.learner.minutes)
    low, high = expected_range(study_days_needed(ahead.left, minutes), looked)
    assumed = {"counted": looked.counted, "n": looked.of, "minutes": round(minutes)}
    first = calendar_words(call, _after(ahead, low)) if low else ""
    if low and high:
        text = call.say("plan.by_pace", low=first, high=calendar_words(call, _after(ahead, high)), **assumed)
    elif low:
        text = call.say("plan.pace_open", low=first, **assumed)
    else:
        text = call.say("plan.pace_too_slow", **assumed)
    return [Paragraph(text), *_one_more(call, ahead, looked.share * 7)]


def _one_more(call: Call, ahead: Outlook, days_a_week: float) -> list[Block]:
    """Say what one more day of study a week would change."""
    minutes = minutes_a_day(ahead.seen, call.learner.minutes)
    days = sooner(study_days_needed(ahead.left, minutes), days_a_week)
    return [Paragraph(call.say("plan.one_more", n=days, a_week=halves(days_a_week)))] if days > 0 else []


def _after(ahead: Outlook, days: int) -> date:
    return ahead.begin + timedelta(days=days - 1)
