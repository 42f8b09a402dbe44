"""One place for everything that a learner can set; each shows its value and is changed in place."""

from dataclasses import replace
from datetime import time
from typing import Any

from bot.clock import zone_label
from bot.command import Call, command, handler
from bot.commands.name import name_form
from bot.commands.remind import settle
from bot.learning.learner import KEEP_WORK, Learner, wishing
from bot.learning.study_days import USUAL_HOUR
from bot.reading.kinds import show_time
from bot.values.action import Action, BadAction
from bot.values.markup import verbatim
from bot.values.message import AnyButton, Aside, Button, Choice, Facts, Form, Pair, Reply, Select, Title
from bot.values.names import clean_name, shown_name
from bot.views.plan_blocks import rhythm_pairs
from bot.views.seen_by import seen_by

DAY_STARTS = tuple(time(hour) for hour in range(7))
SWITCH_ON, SWITCH_OFF = "on", "off"


@command(shown="private")
async def settings(call: Call) -> Reply:
    """Show every setting."""
    return await _shown(call)


@handler(shown="private")
async def set_language(call: Call, language: str) -> Reply:
    """Choose among the languages that have words."""
    if language not in call.words.languages:
        raise BadAction(language)
    return await _change(call, language=language)


@handler(shown="private")
async def set_nudges(call: Call, value: str) -> Reply:
    """Switch the nudges on or off."""
    hour = (call.learner.remind_at or USUAL_HOUR) if _on(value) else None
    return await _change(call, remind_at=hour, onboarded=True)


@handler(shown="private")
async def set_visible(call: Call, value: str) -> Reply | Form:
    """Show one's name wherever others could see it, or hide it everywhere."""
    seen = _on(value)
    if seen and not clean_name(call.learner.name):
        return name_form(call, "set_visible")
    for place in await call.tx.members.places_of(call.learner.key):
        member = await call.tx.members.find(place, call.learner.key)
        if member and member.shown != seen:
            await call.tx.members.save(place, replace(member, shown=seen))
    return await _change(call, visible=seen)


@handler(shown="private")
async def set_keep_work(call: Call, value: str) -> Reply:
    """Keep the last attempt at each check for a while, or erase what was kept and keep none."""
    keeps = _on(value)
    if not keeps:
        await call.tx.attempts.drop(call.learner.key)
    return await _change(call, wishes=wishing(call.learner, KEEP_WORK, keeps))


@handler(shown="private")
async def set_day_start(call: Call, start: str = "") -> Reply:
    """Offer the hours at which a day can begin, or take one."""
    if start:
        if start not in map(show_time, DAY_STARTS):
            raise BadAction(start)
        return await _change(call, day_start=time.fromisoformat(start))
    others = (wall for wall in DAY_STARTS if wall != call.learner.day_start)
    buttons = (Button(show_time(wall), Action("set_day_start", show_time(wall))) for wall in others)
    said = Facts((_pair(call, "day_start", show_time(call.learner.day_start)),))
    blocks = (Title(call.label("settings.day_start_title")), said, Aside(call.say("settings.day_start_why")))
    return Reply(blocks, (*buttons, call.button("common.back_button", "settings")))


async def _change(call: Call, **changes: Any) -> Reply:
    learner = await settle(call, replace(call.learner, **changes))
    return await _shown(replace(call, learner=learner))


async def _shown(call: Call) -> Reply:
    learner, audience = call.learner, await seen_by(call)
    nudge = (
        call.label("settings.nudge_at", time=show_time(learner.remind_at))
        if learner.remind_at
        else call.label("settings.off")
    )
    pairs = (
        _pair(call, "name", shown_name(learner.name) or call.label("settings.nameless")),
        _pair(call, "language", _language(call, learner.language)),
        _pair(call, "zone", zone_label(learner.zone)),
        _pair(call, "nudge", nudge),
        _pair(call, "day_start", show_time(learner.day_start)),
        *rhythm_pairs(call),
        _pair(call, "visible", audience or call.label("settings.unseen")),
        _pair(call, "work", call.label("settings.work_kept" if learner.wants(KEEP_WORK) else "settings.work_dropped")),
    )
    return Reply((Title(call.label("settings.title")), Facts(pairs)), _buttons(call, learner, bool(audience)))


def _buttons(call: Call, learner: Learner, visible: bool) -> tuple[AnyButton, ...]:
    nudges = ("settings.nudge_off_button", SWITCH_OFF) if learner.remind_at else ("settings.nudge_on_button", SWITCH_ON)
    seen = ("settings.hide_button", SWITCH_OFF) if visible else ("settings.show_button", SWITCH_ON)
    keeps = learner.wants(KEEP_WORK)
    work = ("settings.work_off_button", SWITCH_OFF) if keeps else ("settings.work_on_button", SWITCH_ON)
    return (
        *_languages(call),
        call.button("settings.name_button", "name_ask"),
        call.button("settings.zone_button", "remind_ask"),
        Button(call.label(nudges[0]), Action("set_nudges", nudges[1])),
        call.button("nudges.button", "nudges"),
        call.button("settings.day_start_button", "set_day_start"),
        call.button("plan.rest_button", "plan_rest"),
        call.button("plan.minutes_button", "plan_minutes"),
        Button(call.label(seen[0]), Action("set_visible", seen[1])),
        Button(call.label(work[0]), Action("set_keep_work", work[1])),
    )


def _languages(call: Call) -> tuple[Select, ...]:
    """Offer the languages, where there is a choice."""
    names = sorted(call.words.languages)
    options = tuple(Choice(_language(call, name), name) for name in names)
    return (Select(call.label("settings.language"), options, Action("set_language")),) if len(names) > 1 else ()


def _language(call: Call, language: str) -> str:
    """Write a language in its own words."""
    return f"{call.words.label(language, 'settings.language_name')} ({language})"


def _pair(call: Call, name: str, value: str) -> Pair:
    return Pair(call.label(f"settings.{name}"), verbatim(value))


def _on(value: str) -> bool:
    if value not in {SWITCH_ON, SWITCH_OFF}:
        raise BadAction(value)
    return value == SWITCH_ON
