"""When the nudge comes: wall time in the learner's own zone."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Annotated

from bot.clock import keeps_one_offset, zone_label, zone_of
from bot.command import Call, command, handler
from bot.commands.rhythm import choose_rest
from bot.door.presence import queue_recap
from bot.learning.day_bounds import zone_ref
from bot.learning.facts import Fact, counted_days
from bot.learning.learner import EASE, Learner
from bot.learning.reminders import call_moments, end_of_day
from bot.learning.study_days import REST_MOST
from bot.reading.kinds import TIME, ZONE, show_time
from bot.reading.times import OFF, InMinutes, TypedTime, Weekly, daily_hour
from bot.values.action import Action
from bot.values.message import Aside, Block, Button, Field, Form, Paragraph, Reply, Title
from bot.views.dates_blocks import weekday_words
from bot.views.hour_blocks import day_words, time_words

TIMES_OFFERED = (time(7), time(12, 30), time(19), time(21))


@command(shown="private")
async def remind(
    call: Call, time: Annotated[TypedTime | None, TIME] = None, zone: Annotated[str | None, ZONE] = None
) -> Reply:
    """Set the hour of the nudge, its days and its zone, or show them."""
    if time is None and zone is None:
        return await _shown(call, call.learner)
    if isinstance(time, InMinutes):
        return await _once(call, time, zone or call.learner.zone)
    if isinstance(time, Weekly) and len(time.rest) > REST_MOST:
        raise call.refusal("remind.few_days", _daily_button(call, time.hour, zone), _rest_button(call), n=REST_MOST)
    learner = await remember(call, daily_hour(time) if time else call.learner.remind_at, zone or call.learner.zone)
    if isinstance(time, Weekly):
        learner = await choose_rest(call, learner, time.rest)
    return await _shown(call, learner, "remind.set" if learner.remind_at else "remind.off" if time else "remind.shown")


@handler(shown="private")
async def remind_ask(call: Call) -> Form:
    """Ask for time and zone in a form."""
    learner = call.learner
    wall = Field(
        "time", call.label("remind.time_label"), call.label("remind.time_hint"), show_time(learner.remind_at or OFF)
    )
    hint = call.label("remind.zone_hint", zone=zone_label(learner.zone))
    where = Field("zone", call.label("remind.zone_label"), hint, required=False)
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
        Button(show_time(wall), Action("remind", show_time(wall)))
        for wall in TIMES_OFFERED
        if wall != learner.remind_at
    )
    buttons = (*quick, call.button("remind.other_button", "remind_ask"))
    if learner.remind_at is None:
        text = call.say("remind.off" if key != "remind.shown" else "remind.none")
        return Reply((Title(call.label("remind.title")), Paragraph(text)), buttons)
    rest = (_rest_button(call),) if learner.rest_days else ()
    more = (*rest, call.button("nudges.button", "nudges"), call.button("remind.off_button", "remind", OFF))
    return Reply(await _blocks(call, learner, learner.remind_at, key), (*buttons, *more))


async def _once(call: Call, wait: InMinutes, zone: str) -> Reply:
    """Offer what is wanted once as a nudge of today, and as the hour of every day."""
    at = call.now + timedelta(minutes=wait.minutes)
    wall = at.astimezone(zone_of(zone)).time().replace(second=0, microsecond=0)
    buttons = [_daily_button(call, wall, zone if zone != call.learner.zone else None)]
    if at < end_of_day(call.learner, call.today):
        here = time_words(call, at)
        again = Action("snooze_typed", call.today, here)
        buttons.insert(0, Button(call.label("remind.once_button", time=here), again, "primary"))
    return Reply((Paragraph(call.say("remind.once")),), (*buttons, call.button("remind.other_button", "remind_ask")))


def _daily_button(call: Call, wall: time, zone: str | None) -> Button:
    action = Action("remind", show_time(wall), *([zone] if zone else []))
    return Button(call.label("remind.daily_button", time=show_time(wall)), action)


def _rest_button(call: Call) -> Button:
    return call.button("plan.rest_button", "plan_rest")


async def _blocks(call: Call, learner: Learner, hour: time, key: str) -> tuple[Block, ...]:
    counted = counted_days(await call.tx.ledger.facts(learner.key))
    upcoming = next(at for at, day in call_moments(learner, hour, call.now) if day not in counted)
    upcoming = upcoming.astimezone(zone_of(learner.zone))
    text = call.say(key, time=show_time(hour), zone=zone_label(learner.zone))
    following = call.say("remind.next", date=day_words(call, upcoming.date()), time=f"{upcoming:%H:%M}")
    unanswered = Aside(call.say("remind.eased" if learner.wants(EASE) else "remind.daily"))
    said: list[Block] = [Title(call.label("remind.title")), Paragraph(text), Aside(following)]
    if learner.rest_days:
        said.append(Aside(call.say("remind.resting", days=weekday_words(call, learner.rest_days))))
    if keeps_one_offset(learner.zone):
        said.append(Aside(call.say("remind.fixed", zone=zone_label(learner.zone))))
    return (*said, unanswered)
