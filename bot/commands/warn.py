"""The one more message that a learner can ask for: their streak ends soon."""

from bot.command import Call, message
from bot.learning.learner import WARN
from bot.learning.reminders import QUIET, at_risk, comes_too_late, end_of_day
from bot.values.events import DeliveryDue
from bot.values.message import Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import first_button, hour_to_do, time_words
from bot.views.nudge_blocks import why_button
from bot.views.streak_blocks import streak_of


@message(MessageKind.WARNING)
async def warning(call: Call, event: DeliveryDue) -> Reply | None:
    """Warn, if it is still wanted and still true."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    streak = streak_of(call, facts)
    wanted = call.learner.wants(WARN) and call.learner.remind_at is not None and event.day == call.today
    if not wanted or not at_risk(streak):
        return None
    if comes_too_late(call.learner, event.due_at, call.now):
        await call.tx.trials.choose(call.learner.key, event.kind, event.day, QUIET)
        return None
    end = end_of_day(call.learner, event.day)
    hours = max(round((end - call.now).total_seconds() / 3600), 1)
    title = call.label("nudge.warn_title", n=hours)
    text = call.say("nudge.warn", n=streak.current, time=time_words(call, end))
    hour = hour_to_do(call, facts)
    done = [first_button(call, hour)] if hour else []
    more = (call.button("common.today_button", "today"), call.button("nudge.skip_button", "nudge_skip", event.day))
    end_it = call.button("nudges.warn_off_button", "nudges_set", WARN, "no")
    blocks = (Title(title), Paragraph(text), Paragraph(call.say("nudge.warn_how")))
    return Reply(blocks, (*done, *more, end_it, why_button(call, event.day, MessageKind.WARNING)))
