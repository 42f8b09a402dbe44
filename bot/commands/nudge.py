"""The nudge: today's hour at the learner's own hour, with the reason for it one press away."""

from datetime import date, datetime, time, timedelta

from bot.action import BadAction
from bot.clock import at_wall
from bot.command import Call, handler, listener
from bot.events import Woken
from bot.kinds import show_time
from bot.learning.ledger import counted_days
from bot.message import Aside, Block, Paragraph, Reply, Title
from bot.views.hour import day_words, hour_blocks, hour_to_do, time_words

LATE = timedelta(minutes=5)
SNOOZES = (15, 60)
TONIGHT = time(21)


@listener()
async def wake_nudge(call: Call, event: Woken) -> Reply | None:
    """Show today's hour; nothing when the day already counts or nudges were switched off."""
    return await _nudge(call, event) if call.learner.hour else None


@listener()
async def wake_snooze(call: Call, event: Woken) -> Reply | None:
    """Show today's hour again after a snooze."""
    return await _nudge(call, event)


async def _nudge(call: Call, event: Woken) -> Reply | None:
    facts = list(await call.unit.facts(call.learner.key))
    if event.day in counted_days(facts):
        return None
    hour = hour_to_do(call, facts)
    if hour is None:
        return None
    blocks: list[Block] = list(hour_blocks(call, hour, facts))
    if call.now - event.due_at > LATE:
        blocks.insert(0, Aside(call.say("nudge.late", time=time_words(call, event.due_at))))
    buttons = (
        call.button("hour.done_button", "finish", hour.id, style="primary"),
        call.button("nudge.snooze_button", "snooze_ask", event.day),
        call.button("nudge.skip_button", "nudge_skip", event.day),
        call.button("nudge.why_button", "nudge_why", event.day),
    )
    return Reply(tuple(blocks), buttons)


@handler(private=True)
async def snooze_ask(call: Call, day: str) -> Reply:
    """Ask for how long."""
    _day(day)
    waits = [call.button(f"nudge.wait_{minutes}", "snooze", day, minutes) for minutes in SNOOZES]
    if call.now < _tonight(call):
        waits.append(call.button("nudge.wait_tonight", "snooze", day, "tonight"))
    return Reply((Paragraph(call.say("nudge.how_long")),), (*waits, call.button("common.today_button", "today")))


@handler(private=True)
async def snooze(call: Call, day: str, wait: str) -> Reply:
    """Queue the nudge once more."""
    until = _tonight(call) if wait == "tonight" else call.now + timedelta(minutes=_minutes(wait))
    if until <= call.now:
        raise BadAction(wait)
    await call.unit.queue(call.learner.key, "snooze", _day(day), until)
    text = call.say("nudge.snoozed", time=time_words(call, until))
    return Reply((Paragraph(text),), (call.button("common.today_button", "today"),))


@handler(private=True)
async def nudge_skip(call: Call, day: str) -> Reply:
    """Let a day go without another word."""
    await call.unit.cancel(call.learner.key, _day(day))
    return Reply((Paragraph(call.say("nudge.skipped")),), (call.button("common.today_button", "today"),))


@handler(private=True)
async def nudge_why(call: Call, day: str) -> Reply:
    """Tell the true reason for a nudge: who asked for it, what the ledger says, why this hour."""
    learner, on = call.learner, _day(day)
    facts = list(await call.unit.facts(learner.key))
    asked = (
        call.say("nudge.why_asked", time=show_time(learner.hour), zone=learner.zone)
        if learner.hour
        else call.say("nudge.why_off")
    )
    counted = call.say("nudge.why_counted" if on in counted_days(facts) else "nudge.why_open", date=day_words(call, on))
    blocks: list[Block] = [Title(call.label("nudge.why_title")), Paragraph(asked), Paragraph(counted)]
    hour = hour_to_do(call, facts)
    if hour:
        blocks.append(Paragraph(call.say("nudge.why_hour", title=hour.title, roadmap=hour.roadmap.title)))
    return Reply(
        tuple(blocks), (call.button("common.today_button", "today"), call.button("remind.other_button", "remind_ask"))
    )


def _tonight(call: Call) -> datetime:
    return at_wall(call.learner.zone, call.today, TONIGHT)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadAction(text) from error


def _minutes(text: str) -> int:
    if text not in map(str, SNOOZES):
        raise BadAction(text)
    return int(text)
