"""A snooze: the nudge once more, when it suits better; in the quiet hours only when such a time was typed."""

from datetime import datetime, time, timedelta
from typing import Annotated

from bot.clock import at_wall, next_moment
from bot.command import Call, handler
from bot.commands.nudge import day_of, skip
from bot.learning.reminders import end_of_day, is_quiet
from bot.reading.kinds import TODAY
from bot.reading.times import InMinutes, Off, TypedTime, Weekly
from bot.values.action import Action, BadAction
from bot.values.message import Aside, Block, Button, Field, Form, Paragraph, Reply
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import time_words

WAITS = ("15", "60", "tonight")
TONIGHT = time(21)


@handler(shown="private")
async def snooze_ask(call: Call, day: str) -> Reply:
    """Ask for how long; what would end in the quiet hours is not offered."""
    day_of(day)
    ahead = [wait for wait in WAITS if _until(call, wait) > call.now]
    fit = [wait for wait in ahead if not is_quiet(call.learner, _until(call, wait))]
    blocks: list[Block] = [Paragraph(call.say("nudge.how_long"))]
    if fit != ahead:
        blocks.append(Aside(call.say("nudge.quiet")))
    waits = [call.button(f"nudge.wait_{wait}", "snooze", day, wait) for wait in fit]
    return Reply(tuple(blocks), (*waits, _typed_button(call, day), call.button("common.today_button", "today")))


@handler(shown="private")
async def snooze(call: Call, day: str, wait: str) -> Reply:
    """Queue the nudge once more."""
    day_of(day)
    if wait not in WAITS or _until(call, wait) <= call.now:
        raise BadAction(wait)
    if is_quiet(call.learner, _until(call, wait)):
        raise call.refusal("nudge.quiet", _typed_button(call, day))
    return await _queue(call, _until(call, wait))


@handler(shown="private")
async def snooze_form(call: Call, day: str) -> Form:
    """Ask for a time."""
    field = Field("time", call.label("remind.time_label"), call.label("nudge.time_hint"))
    return Form(call.label("nudge.form_title"), (field,), Action("snooze_typed", day_of(day)))


@handler(shown="private")
async def snooze_typed(call: Call, day: str, time: Annotated[TypedTime, TODAY]) -> Reply:
    """Queue the nudge for a typed time, as long as that is still today."""
    if isinstance(time, Off):
        return await skip(call, day)
    until = _moment(call, time)
    if until >= end_of_day(call.learner, call.today):
        raise call.refusal("nudge.not_today", _typed_button(call, day))
    return await _queue(call, until)


def _moment(call: Call, hour: time | Weekly | InMinutes) -> datetime:
    if isinstance(hour, InMinutes):
        return call.now + timedelta(minutes=hour.minutes)
    return next_moment(call.learner.zone, hour.hour if isinstance(hour, Weekly) else hour, call.now).at


async def _queue(call: Call, until: datetime) -> Reply:
    await call.tx.outbox.enqueue(call.learner.key, MessageKind.SNOOZE, call.today, until)
    text = call.say("nudge.snoozed", time=time_words(call, until))
    return Reply((Paragraph(text),), (call.button("common.today_button", "today"),))


def _until(call: Call, wait: str) -> datetime:
    if wait == "tonight":
        return at_wall(call.learner.zone, call.today, TONIGHT)
    return call.now + timedelta(minutes=int(wait))


def _typed_button(call: Call, day: str) -> Button:
    return call.button("nudge.typed_button", "snooze_form", day)
