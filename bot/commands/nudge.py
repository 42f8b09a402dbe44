"""The nudge: at the learner's own hour, and seldom for those who do not answer."""

from dataclasses import replace
from datetime import date

from bot.command import Call, handler, message
from bot.learning.backoff import BACKOFF, CALL, FAREWELL, ReminderPace, answered_on, ignored, pace
from bot.learning.bandit import ARMS, CONTROL, PITFALL, QUESTION, Round, choose
from bot.learning.course import Hour
from bot.learning.facts import Fact, counted_days, study
from bot.learning.learner import COMPARE, EASE, WARN
from bot.learning.reminders import (
    FINISHED,
    QUIET,
    Nudge,
    ReminderChoice,
    at_risk,
    comes_too_late,
    latest,
    warn_at,
    worked,
)
from bot.values.action import BadAction
from bot.values.events import DeliveryDue
from bot.values.message import Aside, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import hour_blocks, hour_to_do, time_words
from bot.views.nudge_blocks import (
    Material,
    gather,
    joined_on,
    kind_words,
    late_words,
    nudge_buttons,
    nudges_of,
    stop_button,
    with_card,
)
from bot.views.promise_blocks import said_back
from bot.views.streak_blocks import streak_of
from bot.views.welcome_blocks import away_step


@message(MessageKind.REMINDER)
async def reminder(call: Call, event: DeliveryDue) -> Reply | None:
    """Say what fits today; nothing when the day counts already, or when it is kinder to be silent."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    hour = await _open_hour(call, event, facts)
    if hour is None:
        return None
    nudges = await nudges_of(call)
    before = [one for one in nudges if one.day < event.day]
    said = _pace(call, before, facts)
    if said == BACKOFF:
        await _silent(call, event, BACKOFF)
        return None
    if said == FAREWELL:
        return await _farewell(call, event, hour)
    await _queue_warning(call, event, facts)
    found = await gather(call, hour, facts)
    choice = latest(nudges, event.day) or _choose(call, event, before, found.kinds, facts)
    return await _say(call, event, choice, found, facts)


@message(MessageKind.SNOOZE)
async def snoozed(call: Call, event: DeliveryDue) -> Reply | None:
    """Show today's hour again after a snooze."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    hour = await _open_hour(call, event, facts)
    if hour is None:
        return None
    if comes_too_late(call.learner, event.due_at, call.now):
        await _silent(call, event, QUIET)
        return None
    lead = Paragraph(call.say("nudge.lead_snooze", time=time_words(call, event.due_at)))
    blocks = (*late_words(call, event.due_at), lead, *hour_blocks(call, hour, facts))
    return Reply(blocks, tuple(nudge_buttons(call, event.day, hour, kind=MessageKind.SNOOZE)))


@handler(shown="private")
async def nudge_skip(call: Call, day: str) -> Reply:
    """Let a day go without another word."""
    return await skip(call, day)


async def skip(call: Call, day: str) -> Reply:
    """Call off what still waits for a day."""
    await call.tx.outbox.cancel(call.learner.key, day_of(day))
    return Reply((Paragraph(call.say("nudge.skipped")),), (call.button("common.today_button", "today"),))


async def _open_hour(call: Call, event: DeliveryDue, facts: list[Fact]) -> Hour | None:
    """Find the hour to do on a day that is still open, for who still wants to be called; note when none is left."""
    if call.learner.remind_at is None or event.day in counted_days(facts):
        return None
    hour = hour_to_do(call, facts)
    if hour is None:
        await _silent(call, event, FINISHED)
    return hour


def _pace(call: Call, before: list[Nudge], facts: list[Fact]) -> ReminderPace:
    """Decide how a learner who does not answer is called; a call that somebody wants every day is kept."""
    if not call.learner.wants(EASE):
        return CALL
    return pace(ignored(before, answered_on(call.learner, facts, joined_on(call))))


async def _silent(call: Call, event: DeliveryDue, reason: str) -> None:
    await call.tx.trials.choose(call.learner.key, event.kind, event.day, reason)


async def _farewell(call: Call, event: DeliveryDue, hour: Hour) -> Reply:
    """Say how to return, and call no more until there is a sign of life: a learner dormant costs no tick anything."""
    await _silent(call, event, FAREWELL)
    await call.tx.people.save(replace(call.learner, dormant=True), call.now)
    blocks = (Title(call.label("nudge.farewell_title")), Paragraph(call.say("nudge.farewell", title=hour.title)))
    buttons = [
        button
        for button in nudge_buttons(call, event.day, hour)
        if button.action.name in {"finish", "check", "nudge_why"}
    ]
    today = call.button("common.today_button", "today", style="primary")
    return Reply((*late_words(call, event.due_at), *blocks), (today, stop_button(call), *buttons[1:]))


async def _queue_warning(call: Call, event: DeliveryDue, facts: list[Fact]) -> None:
    """Have the end of a streak told: here it is known that the day is open, and nobody else's day costs a delivery."""
    at = warn_at(call.learner, event.day)
    if call.learner.wants(WARN) and at > call.now and at_risk(streak_of(call, facts)):
        await call.tx.outbox.enqueue(call.learner.key, MessageKind.WARNING, event.day, at)


def _choose(call: Call, event: DeliveryDue, before: list[Nudge], kinds: list[str], facts: list[Fact]) -> ReminderChoice:
    """Choose what to say; a reminder is left out only where the operator asks for that and the learner said yes."""
    tried = [one for one in before if one.choice.arm == CONTROL or (one.sent_at and one.choice.arm in ARMS)]
    studied = study(facts)
    rounds = [Round(one.day, one.choice, worked(one, studied)) for one in tried]
    compares = call.operator.compares and call.learner.wants(COMPARE)
    risky = compares and at_risk(streak_of(call, facts))
    return choose(rounds, kinds, event.day, f"{call.learner.key} {event.day}", compares, risky)


async def _say(
    call: Call, event: DeliveryDue, choice: ReminderChoice, found: Material, facts: list[Fact]
) -> Reply | None:
    await call.tx.trials.choose(call.learner.key, event.kind, event.day, str(choice))
    if choice.arm == CONTROL:
        return None
    if choice.arm == PITFALL and found.pitfall and not _spoken(call, facts):
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "coached", found.pitfall.pitfall))
    if choice.arm == QUESTION:
        found = await with_card(call, found, facts)
    blocks, buttons = kind_words(call, choice.arm, found, facts)
    promised, again = said_back(call, facts)
    blocks += promised
    if away_step((event.day - answered_on(call.learner, facts, joined_on(call))).days):
        blocks.append(Aside(call.say("welcome.reminder")))
    offered = nudge_buttons(call, event.day, found.hour, [*buttons, *again])
    return Reply((*late_words(call, event.due_at), *blocks), tuple(offered))


def _spoken(call: Call, facts: list[Fact]) -> bool:
    return any(fact.kind == "coached" and fact.day == call.today for fact in facts)


def day_of(text: str) -> date:
    """Read the day that a button names."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadAction(text) from error
