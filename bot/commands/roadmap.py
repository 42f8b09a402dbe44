"""The roadmap: stages, topics and items, walked by buttons that edit in place."""

from dataclasses import replace
from typing import Annotated

from bot.catalog.model import Roadmap, Stage
from bot.command import Call, command, handler
from bot.learning.course import roadmaps_on, route
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.progress_fold import done_hours, of_roadmap
from bot.reading.kinds import ROADMAP
from bot.values.action import Action, BadAction
from bot.values.message import AnyButton, Aside, Paragraph, Reply, Select
from bot.views.roadmap_blocks import (
    Done,
    choices,
    roadmap_blocks,
    stage_blocks,
    stage_of,
    topic_blocks,
    topic_index,
    turns,
)


@command()
async def roadmap(call: Call, roadmap: Annotated[str | None, ROADMAP] = None) -> Reply:
    """Show a roadmap, the learner's own unless another is named."""
    done = await _done(call)
    found = _roadmap(call, roadmap) if roadmap else _own(call, done)
    return Reply((*roadmap_blocks(call, found, done), *_way(call)), _roadmap_buttons(call, found))


@handler()
async def road_stage(call: Call, stage: str) -> Reply:
    """Show a stage."""
    road, found = stage_of(call, stage)
    return Reply(tuple(stage_blocks(call, road, found, await _done(call))), _stage_buttons(call, road, found))


@handler()
async def road_topic(call: Call, stage: str, number: str) -> Reply:
    """Show a topic."""
    road, found = stage_of(call, stage)
    index = topic_index(found, number)
    blocks = topic_blocks(call, road, found, found.topics[index], await _done(call))
    ways = turns(call, "road_topic", [(found.id, step) for step in range(len(found.topics))], index)
    return Reply(tuple(blocks), (*ways, call.button("common.back_button", "road_stage", found.id)))


@handler()
async def road_others(call: Call) -> Reply:
    """Offer every roadmap."""
    pairs = [(f"{other.emoji} {other.title}", other.id) for other in call.catalog.roadmaps.values()]
    select = Select(call.label("roadmap.which"), choices(pairs), Action("roadmap"))
    return Reply((Paragraph(call.say("roadmap.others")),), (select, call.button("common.back_button", "roadmap")))


@handler(shown="private")
async def road_follow(call: Call, roadmap: str) -> Reply:
    """Make a roadmap the learner's goal; nothing that was learned is lost."""
    found = _roadmap(call, roadmap)
    await follow(call, found)
    text = call.say("roadmap.followed", title=f"{found.emoji} {found.title}")
    return Reply((Paragraph(text),), (call.button("common.today_button", "today", style="primary"),))


async def follow(call: Call, roadmap: Roadmap) -> Learner:
    """Store a goal; a changed one is a fact, except that a foundation is not a goal yet."""
    if roadmap.id != call.learner.roadmap and roadmap.kind != "foundation":
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "path", roadmap.id))
    learner = replace(call.learner, roadmap=roadmap.id)
    await call.tx.people.save(learner, call.now)
    return learner


def _way(call: Call) -> list[Aside]:
    """Name the roadmaps on the learner's way when there are several."""
    way = roadmaps_on(call.catalog, route(call.learner.background, call.learner.roadmap))
    names = " → ".join(f"{found.emoji} {found.title}" for found in way)
    return [Aside(call.say("roadmap.way", way=names))] if len(way) > 1 else []


def _roadmap_buttons(call: Call, found: Roadmap) -> tuple[AnyButton, ...]:
    pairs = [(stage.title, stage.id) for stage in found.stages]
    buttons: list[AnyButton] = [Select(call.label("roadmap.open_stage"), choices(pairs), Action("road_stage"))]
    if call.learner.roadmap != found.id and found.kind != "foundation":
        buttons.append(call.button("roadmap.follow_button", "road_follow", found.id))
    if call.learner.roadmap not in {found.id, None}:
        buttons.append(call.button("roadmap.goal_button", "roadmap", call.learner.roadmap))
    return (*buttons, call.button("common.today_button", "today"), call.button("roadmap.others_button", "road_others"))


def _stage_buttons(call: Call, road: Roadmap, stage: Stage) -> tuple[AnyButton, ...]:
    pairs = [(topic.title, str(number)) for number, topic in enumerate(stage.topics)]
    buttons: list[AnyButton] = [
        Select(call.label("roadmap.open_topic"), choices(pairs), Action("road_topic", stage.id))
    ]
    ways = turns(call, "road_stage", [(other.id,) for other in road.stages], road.stages.index(stage))
    return (*buttons, *ways, call.button("common.back_button", "roadmap", road.id))


async def _done(call: Call) -> Done:
    return done_hours(await call.tx.ledger.facts(call.learner.key), call.catalog)


def _own(call: Call, done: Done) -> Roadmap:
    """Find the roadmap on which the learner is now: the first on their way that is not complete."""
    way = roadmaps_on(call.catalog, route(call.learner.background, call.learner.roadmap))
    unfinished = (found for found in way if not of_roadmap(found, call.catalog, done).complete)
    return next(unfinished, way[-1])


def _roadmap(call: Call, id: str) -> Roadmap:
    found = call.catalog.roadmap(id)
    if found is None:
        raise BadAction(id)
    return found
