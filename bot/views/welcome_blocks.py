"""What is said to somebody who was away: what they have, one small step, and when they'd be done from here."""

from bot.command import Call
from bot.learning.facts import SESSION_MINUTES, Fact
from bot.learning.pace import planned_end, study_days_needed
from bot.learning.progress_fold import totals
from bot.values.message import Block, Paragraph
from bot.views.dates_blocks import calendar_words
from bot.views.hour_blocks import hour_to_do
from bot.views.plan_blocks import outlook
from bot.views.streak_blocks import streak_of

AWAY_STEPS = (60, 14, 3)  # days without a sign of life, the longest first


def away_step(days: int) -> int | None:
    """Tell how somebody is welcomed after so many days; None where they were hardly away."""
    return next((step for step in AWAY_STEPS if days >= step), None)


def welcome_blocks(call: Call, days: int, facts: list[Fact]) -> list[Block]:
    """Welcome somebody back, where there is something that they had."""
    step, hour = away_step(days), hour_to_do(call, facts)
    streak = streak_of(call, facts)
    if step is None or hour is None or not streak.longest:
        return []
    ahead = outlook(call, facts)
    sums = totals(facts)
    studied = sums.hours + sums.project_hours + sums.logged // SESSION_MINUTES
    hours, longest = call.label("welcome.hours", n=studied), call.label("welcome.days", n=streak.longest)
    had = call.say(f"welcome.back_{step}", hours=hours, longest=longest)
    found: list[Block] = [Paragraph(had), Paragraph(call.say("welcome.step", title=hour.title))]
    need = study_days_needed(ahead.left, call.learner.minutes)
    end = planned_end(ahead.begin, need, call.learner.rest_days) if ahead.left else None
    return [*found, *([Paragraph(call.say("welcome.plan", date=calendar_words(call, end)))] if end else [])]
