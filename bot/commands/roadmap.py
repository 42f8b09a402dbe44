"""The roadmap: stages, topics and items, walked by buttons that edit in place."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from bot.action import Action, BadAction
from bot.catalog.model import Roadmap, Stage
from bot.command import Call, command, handler
from bot.kinds import ROADMAP
from bot.learning.plan import roadmaps_on, route
from bot.learning.progress import done_hours, of_roadmap
from bot.message import AnyButton, Aside, Button, Paragraph, Reply, Select
from bot.views.roadmap import Done, choices, roadmap_blocks, stage_blocks, topic_blocks


@command()
async def roadmap(call: Call, roadmap: Annotated[str | None, ROADMAP] = None) -> Reply:
    """Show a roadmap, the learner's own unless another is named."""
    done = await _done(call)
    found = _roadmap(call, roadmap) if roadmap else _own(call, done)
    return Reply((*roadmap_blocks(call, found, done), *_way(call)), _roadmap_buttons(call, found))


@handler()
async def road_stage(call: Call, stage: str) -> Reply:
    """Show a stage."""
    road, found = _stage(call, stage)
    return Reply(tuple(stage_blocks(call, road, found, await _done(call))), _stage_buttons(call, road, found))


@handler()
async def road_topic(call: Call, stage: str, number: str) -> Reply:
    """Show a topic."""
    road, found = _stage(call, stage)
    if not (number.isascii() and number.isdigit() and int(number) < len(found.topics)):
        raise BadAction(number)
    index = int(number)
    blocks = topic_blocks(call, road, found, found.topics[index], await _done(call))
    turns = _turns(call, "road_topic", [(found.id, step) for step in range(len(found.topics))], index)
    return Reply(tuple(blocks), (*turns, call.button("common.back_button", "road_stage", found.id)))


@handler()
async def road_others(call: Call) -> Reply:
    """Offer every roadmap."""
    pairs = [(f"{other.emoji} {other.title}", other.id) for other in call.catalog.roadmaps.values()]
    select = Select(call.label("roadmap.which"), choices(pairs), Action("roadmap"))
    return Reply((Paragraph(call.say("roadmap.others")),), (select, call.button("common.back_button", "roadmap")))


@handler(private=True)
async def road_follow(call: Call, roadmap: str) -> Reply:
    """Make a roadmap the learner's goal; nothing that was learned is lost."""
    found = _roadmap(call, roadmap)
    await call.unit.save_learner(replace(call.learner, roadmap=found.id), call.now)
    text = call.say("roadmap.followed", title=f"{found.emoji} {found.title}")
    return Reply((Paragraph(text),), (call.button("common.today_button", "today", style="primary"),))


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
    turns = _turns(call, "road_stage", [(other.id,) for other in road.stages], road.stages.index(stage))
    return (*buttons, *turns, call.button("common.back_button", "roadmap", road.id))


def _turns(call: Call, name: str, pages: Sequence[tuple[object, ...]], index: int) -> list[Button]:
    """Lead to the page before and the page after."""
    steps = (("common.previous_button", index - 1), ("common.next_button", index + 1))
    return [call.button(key, name, *pages[step]) for key, step in steps if 0 <= step < len(pages)]


async def _done(call: Call) -> Done:
    return done_hours(await call.unit.facts(call.learner.key), call.catalog)


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


def _stage(call: Call, id: str) -> tuple[Roadmap, Stage]:
    road, stage = call.catalog.roadmap_of(id), call.catalog.stage(id)
    if road is None or stage is None:
        raise BadAction(id)
    return road, stage
