"""Hello: background, goal, clock and hour, in three presses; what is left open is asked again next time."""

from dataclasses import replace
from datetime import time
from typing import Annotated

from bot.clock import zone_label
from bot.command import Call, command, handler
from bot.commands.remind import remember
from bot.commands.roadmap import follow
from bot.learning.course import FOUNDATION
from bot.learning.facts import study
from bot.learning.learner import BACKGROUNDS, UNKNOWN_ZONE, Learner
from bot.learning.study_days import USUAL_HOUR
from bot.reading.kinds import TIME, ZONE, show_time
from bot.reading.times import OFF, TypedTime, daily_hour
from bot.reading.zones import clock_choices
from bot.values.action import Action, BadAction
from bot.values.markup import verbatim
from bot.values.message import Aside, Choice, Facts, Pair, Paragraph, Reply, Select, Step, Steps, Title
from bot.views.origin import origin_words

TIMES_TO_CHOOSE = (time(7), time(8), time(12, 30), time(18), time(19), time(20), time(21))
UNDECIDED = "undecided"
SOME = "some"  # who has programmed is asked what they know before the basics begin


@command(shown="private")
async def start(call: Call) -> Reply:
    """Greet and ask the first question that is still open; say where a link came from."""
    studied = bool(study(await call.tx.ledger.facts(call.learner.key)))
    reply, came_from = _next(call, call.learner, studied), await origin_words(call)
    return replace(reply, blocks=(reply.blocks[0], came_from, *reply.blocks[1:])) if came_from else reply


@handler(shown="private")
async def start_as(call: Call, background: str) -> Reply:
    """Take the background; who goes without a goal changes to its foundation."""
    if background not in BACKGROUNDS:
        raise BadAction(background)
    undecided = call.learner.roadmap in FOUNDATION.values()
    roadmap = FOUNDATION[background] if undecided else call.learner.roadmap
    learner = replace(call.learner, background=background, roadmap=roadmap)
    await call.tx.people.save(learner, call.now)
    return _next(replace(call, learner=learner), learner)


@handler(shown="private")
async def start_for(call: Call, goal: str) -> Reply:
    """Take the goal; who does not know it yet begins with the foundation."""
    found = call.catalog.roadmap(FOUNDATION[call.learner.background or "beginner"] if goal == UNDECIDED else goal)
    if found is None:
        raise BadAction(goal)
    return _next(call, await follow(call, found))


@handler(shown="private")
async def start_zone(call: Call, zone: Annotated[str, ZONE]) -> Reply:
    """Take the clock that the learner pointed at, with the usual hour."""
    return _next(call, await remember(call, call.learner.remind_at or USUAL_HOUR, zone))


@handler(shown="private")
async def start_at(call: Call, hour: Annotated[TypedTime, TIME]) -> Reply:
    """Take the hour of the nudge."""
    return _next(call, await remember(call, daily_hour(hour), call.learner.zone))


def _next(call: Call, learner: Learner, studied: bool = False) -> Reply:
    if learner.background is None:
        return _ask_background(call)
    if learner.roadmap is None:
        return _ask_goal(call)
    if not learner.onboarded:
        return _ask_hour(call) if learner.zone != UNKNOWN_ZONE else _ask_clock(call)
    return _ready(call, learner, "back" if studied else "ready")


def _ask_background(call: Call) -> Reply:
    blocks = (Title(call.label("start.title")), Paragraph(call.say("start.hello")), _steps(call, 0))
    buttons = tuple(call.button(f"start.background_{name}", "start_as", name) for name in BACKGROUNDS)
    return Reply((*blocks, Paragraph(call.say("start.background"))), buttons)


def _ask_goal(call: Call) -> Reply:
    roads = [road for road in call.catalog.roadmaps.values() if road.kind in {"path", "whole"}]
    options = [Choice(f"{road.emoji} {road.title}", road.id) for road in roads]
    undecided = Choice(call.label("start.goal_undecided"), UNDECIDED)
    select = Select(call.label("start.goal_prompt"), (*options, undecided), Action("start_for"))
    help_me = call.button("paths.help_button", "paths_choose")
    some = call.learner.background == SOME
    placement = call.button("start.assess_button", "assess", style="primary" if some else "normal")
    offer = (Paragraph(call.say("start.assess_offer")),) if some else ()
    blocks = (Title(call.label("start.title")), _steps(call, 1), *offer, Paragraph(call.say("start.goal")))
    return Reply(blocks, (placement, select, help_me) if some else (select, help_me, placement))


def _ask_clock(call: Call) -> Reply:
    select = Select(call.label("start.clock_prompt"), clock_choices(call.now), Action("start_zone"))
    elsewhere = call.button("start.clock_elsewhere", "remind_ask")
    blocks = (Title(call.label("start.title")), _steps(call, 2), Paragraph(call.say("start.clock")))
    return Reply((*blocks, Aside(call.say("start.clock_why"))), (select, elsewhere))


def _ask_hour(call: Call) -> Reply:
    options = (*map(show_time, TIMES_TO_CHOOSE), str(OFF))
    labels = [call.label("start.no_nudges") if value == str(OFF) else value for value in options]
    choices = tuple(Choice(label, value) for label, value in zip(labels, options, strict=True))
    select = Select(call.label("start.hour_prompt"), choices, Action("start_at"))
    blocks = (
        Title(call.label("start.title")),
        _steps(call, 2),
        Paragraph(call.say("start.hour", zone=zone_label(call.learner.zone))),
    )
    return Reply(blocks, (select, call.button("start.clock_elsewhere", "remind_ask")))


def _steps(call: Call, now: int) -> Steps:
    states = ["done" if n < now else "now" if n == now else "later" for n in range(3)]
    return Steps(tuple(Step(call.say(f"start.step_{n + 1}"), state) for n, state in enumerate(states)))  # type: ignore[arg-type]


def _ready(call: Call, learner: Learner, hello: str) -> Reply:
    road = call.catalog.roadmap(learner.roadmap or "")
    hour = (
        call.say("start.nudge_at", time=show_time(learner.remind_at), zone=zone_label(learner.zone))
        if learner.remind_at
        else call.say("start.nudge_off")
    )
    pairs = (
        Pair(call.label("start.your_start"), call.say(f"start.background_{learner.background}")),
        Pair(call.label("start.your_goal"), verbatim(f"{road.emoji} {road.title}" if road else learner.roadmap or "")),
        Pair(call.label("start.your_nudge"), hour),
    )
    blocks = (Title(call.label(f"start.{hello}_title")), Facts(pairs), Paragraph(call.say(f"start.{hello}")))
    buttons = (
        call.button("common.today_button", "today", style="primary"),
        call.button("start.change_goal", "road_others"),
        call.button("start.change_hour", "remind_ask"),
        call.button("start.change_background", "start_again"),
    )
    return Reply(blocks, buttons)


@handler(shown="private")
async def start_again(call: Call) -> Reply:
    """Ask for the background once more."""
    return _ask_background(call)
