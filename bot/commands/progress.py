"""How far: per roadmap, phase and topic, walked by buttons that edit in place."""

from typing import Annotated

from bot.catalog.model import Roadmap
from bot.command import Call, command, handler
from bot.learning.facts import Fact
from bot.reading.kinds import ROADMAP
from bot.values.action import Action, BadAction
from bot.values.message import Reply, Select, Title
from bot.views.hour_blocks import hour_to_do, path_of
from bot.views.progress_blocks import every_road, phase_blocks, road_blocks, subject_blocks
from bot.views.roadmap_blocks import choices, stage_of, topic_index, turns


@command(shown="private")
async def progress(call: Call, roadmap: Annotated[str | None, ROADMAP] = None) -> Reply:
    """Show how far a roadmap is; without a name, the one on which the learner is now."""
    facts = await _facts(call)
    found = call.catalog.roadmap(roadmap) if roadmap else _own(call, facts)
    if found is None:
        raise BadAction(str(roadmap))
    pairs = [(stage.title, stage.id) for stage in found.stages]
    buttons = (
        Select(call.label("roadmap.open_stage"), choices(pairs), Action("prog_stage")),
        call.button("common.today_button", "today"),
        call.button("milestones.button", "milestones"),
        call.button("roadmap.others_button", "prog_others"),
    )
    return Reply(tuple(road_blocks(call, found, facts)), buttons)


@handler(shown="private")
async def prog_stage(call: Call, stage: str) -> Reply:
    """Show how far a phase is."""
    road, found = stage_of(call, stage)
    pairs = [(topic.title, str(number)) for number, topic in enumerate(found.topics)]
    select = Select(call.label("roadmap.open_topic"), choices(pairs), Action("prog_topic", found.id))
    ways = turns(call, "prog_stage", [(other.id,) for other in road.stages], road.stages.index(found))
    back = call.button("common.back_button", "progress", road.id)
    return Reply(tuple(phase_blocks(call, road, found, await _facts(call))), (select, *ways, back))


@handler(shown="private")
async def prog_topic(call: Call, stage: str, number: str) -> Reply:
    """Show how far a topic is."""
    road, found = stage_of(call, stage)
    index = topic_index(found, number)
    ways = turns(call, "prog_topic", [(found.id, step) for step in range(len(found.topics))], index)
    blocks = subject_blocks(call, road, found, found.topics[index], await _facts(call))
    return Reply(tuple(blocks), (*ways, call.button("common.back_button", "prog_stage", found.id)))


@handler(shown="private")
async def prog_others(call: Call) -> Reply:
    """Offer every roadmap, with how far each is."""
    pairs = [(f"{other.emoji} {other.title}", other.id) for other in call.catalog.roadmaps.values()]
    select = Select(call.label("roadmap.which"), choices(pairs), Action("progress"))
    block = every_road(call, await _facts(call))
    return Reply((Title(call.label("progress.title")), block), (select, call.button("common.back_button", "progress")))


def _own(call: Call, facts: list[Fact]) -> Roadmap:
    hour = hour_to_do(call, facts)
    return hour.roadmap if hour else path_of(call)[-1].roadmap


async def _facts(call: Call) -> list[Fact]:
    return list(await call.tx.ledger.facts(call.learner.key))
