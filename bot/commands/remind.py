"""When the nudge comes: wall time in the learner's own zone."""

from dataclasses import replace
from datetime import time
from typing import Annotated

from bot.clock import zone_of
from bot.command import Call, command, handler
from bot.door.presence import queue_recap
from bot.learning.day_bounds import zone_ref
from bot.learning.facts import Fact, counted_days
from bot.learning.learner import EASE, Learner
from bot.learning.reminders import call_moments
from bot.reading.kinds import TIME, ZONE, show_time
from bot.reading.times import OFF, Off
from bot.values.action import Action
from bot.values.message import Aside, Block, Button, Field, Form, Paragraph, Reply, Title
from bot.views.hour_blocks import day_words

QUICK = (time(7), time(12, 30), time(19), time(21))


@command(private=True)
async def remind(
    call: Call, time: Annotated[time | Off | None, TIME] = None, zone: Annotated[str | None, ZONE] = None
) -> Reply:
    """Set the hour of the nudge, or show it."""
    if time is None and zone is None:
        return await _shown(call, call.learner)
    hour = call.learner.remind_at if time is None else None if isinstance(time, Off) else time
    learner = await remember(call, hour, zone or call.learner.zone)
    return await _shown(call, learner, "remind.set" if learner.remind_at else "remind.off" if time else "remind.shown")


@handler(private=True)
async def remind_ask(call: Call) -> Form:
    """Ask for time and zone in a form."""
    learner = call.learner
    wall = Field(
        "time", call.label("remind.time_label"), call.label("remind.time_hint"), show_time(learner.remind_at or OFF)
    )
    where = Field("zone", call.label("remind.zone_label"), call.label("remind.zone_hint"), learner.zone, required=False)
    return Form(call.label("remind.form_title"), (wall, where), Action("remind"))


async def remember(call: Call, hour: time | None, zone: str) -> Learner:
    """Store hour and zone."""
    return await settle(call, replace(call.learner, remind_at=hour, zone=zone, onboarded=True))


async def settle(call: Call, learner: Learner) -> Learner:
    """Store a learner; a changed zone or day start is a fact, since it changes what a day is."""
    before, ref = (zone_ref(who.zone, who.day_start) for who in (call.learner, learner))
    if ref != before:
        await call.tx.ledger.record(learner.key, Fact(call.now, call.today, "zone", ref, note=before))
    await call.tx.people.save(learner, call.now)
    if call.learner.slot is None:  # who is called from now on has a recap of this week already
        await queue_recap(learner, call.tx, call.now)
    return learner


async def _shown(call: Call, learner: Learner, key: str = "remind.shown") -> Reply:
    quick = tuple(
        Button(show_time(wall), Action("remind", show_time(wall))) for wall in QUICK if wall != learner.remind_at
    )
    buttons = (*quick, call.button("remind.other_button", "remind_ask"))
    if learner.remind_at is None:
        text = call.say("remind.off" if key != "remind.shown" else "remind.none")
        return Reply((Title(call.label("remind.title")), Paragraph(text)), buttons)
    more = (call.button("nudges.button", "nudges"), call.button("remind.off_button", "remind", OFF))
    return Reply(await _blocks(call, learner, learner.remind_at, key), (*buttons, *more))


async def _blocks(call: Call, learner: Learner, hour: time, key: str) -> tuple[Block, ...]:
    counted = counted_days(await call.tx.ledger.facts(learner.key))
    upcoming = next(at for at, day in call_moments(learner, hour, call.now) if day not in counted)
    upcoming = upcoming.astimezone(zone_of(learner.zone))
    text = call.say(key, time=show_time(hour), zone=learner.zone)
    following = call.say("remind.next", date=day_words(call, upcoming.date()), time=f"{upcoming:%H:%M}")
    unanswered = Aside(call.say("remind.eased" if learner.wants(EASE) else "remind.daily"))
    return Title(call.label("remind.title")), Paragraph(text), Aside(following), unanswered
