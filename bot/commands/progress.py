"""How far: per roadmap, phase and topic, walked by buttons that edit in place."""

from typing import Annotated

from bot.catalog.model import Roadmap
from bot.command import Call, command, handler
from bot.learning.course import offered_roads
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours
from bot.reading.kinds import ROADMAP
from bot.values.action import Action, BadAction
from bot.values.message import AnyButton, Reply, Select, Title
from bot.views.hour_blocks import open_hour, path_of
from bot.views.paging import LINES, page_buttons, page_note, page_of
from bot.views.progress_blocks import every_road, phase_blocks, road_blocks, subject_blocks, subject_lines
from bot.views.roadmap_blocks import choices, page_here, pager, stage_of, topic_index


@command(shown="private")
async def progress(call: Call, roadmap: Annotated[str | None, ROADMAP] = None) -> Reply:
    """Show how far a roadmap is; without a name, the one on which the learner is now."""
    return await _road(call, roadmap)


@handler(shown="private")
async def prog_page(call: Call, roadmap: str, page: str) -> Reply:
    """Show how far a page of a long roadmap is."""
    return await _road(call, roadmap, page)


@handler(shown="private")
async def prog_stage(call: Call, stage: str, page: str = "") -> Reply:
    """Show how far a phase is, or a page of a long one."""
    road, found = stage_of(call, stage)
    facts = await _facts(call)
    shown = page_here(call, found.topics, done_hours(facts, call.catalog), page)
    pairs = [(topic.title, str(number)) for number, topic in enumerate(shown.cut(found.topics), shown.first)]
    buttons: tuple[AnyButton, ...] = (
        Select(call.label("roadmap.open_topic"), choices(pairs), Action("prog_topic", found.id)),
        *page_buttons(call, shown, "prog_stage", found.id),
        *pager(call, "prog_stage", [(other.id,) for other in road.stages], road.stages.index(found)),
        call.button("common.back_button", "progress", road.id),
    )
    return Reply(tuple(phase_blocks(call, road, found, facts, shown)), buttons)


@handler(shown="private")
async def prog_topic(call: Call, stage: str, number: str, page: str = "") -> Reply:
    """Show how far a topic is, or a page of a long one."""
    road, found = stage_of(call, stage)
    index = topic_index(found, number)
    topic, facts = found.topics[index], await _facts(call)
    done = done_hours(facts, call.catalog)
    lines = subject_lines(call, topic)
    here = next((line for line, (id, _) in enumerate(lines) if id not in done), 0)
    shown = page_of(len(lines), page, here)
    buttons = (
        *page_buttons(call, shown, "prog_topic", found.id, index),
        *pager(call, "prog_topic", [(found.id, step) for step in range(len(found.topics))], index),
        call.button("common.back_button", "prog_stage", found.id, index // LINES),
    )
    return Reply(tuple(subject_blocks(call, road, found, topic, facts, shown)), buttons)


@handler(shown="private")
async def prog_others(call: Call, page: str = "") -> Reply:
    """Offer every roadmap, with how far each is."""
    roads = offered_roads(call.catalog, call.learner.roadmap)
    shown = page_of(len(roads), page)
    pairs = [(f"{other.emoji} {other.title}", other.id) for other in shown.cut(roads)]
    select = Select(call.label("roadmap.which"), choices(pairs), Action("progress"))
    turn, back = page_buttons(call, shown, "prog_others"), call.button("common.back_button", "progress")
    block = every_road(call, await _facts(call), shown)
    return Reply((Title(call.label("progress.title")), *page_note(call, shown), block), (select, *turn, back))


async def _road(call: Call, roadmap: str | None, page: str = "") -> Reply:
    facts = await _facts(call)
    found = call.catalog.roadmap(roadmap) if roadmap else _own(call, facts)
    if found is None:
        raise BadAction(str(roadmap))
    shown = page_here(call, found.stages, done_hours(facts, call.catalog), page)
    pairs = [(stage.title, stage.id) for stage in shown.cut(found.stages)]
    buttons: tuple[AnyButton, ...] = (
        Select(call.label("roadmap.open_stage"), choices(pairs), Action("prog_stage")),
        *page_buttons(call, shown, "prog_page", found.id),
        call.button("common.today_button", "today"),
        call.button("milestones.button", "milestones"),
        call.button("roadmap.others_button", "prog_others"),
    )
    return Reply(tuple(road_blocks(call, found, facts, shown)), buttons)


def _own(call: Call, facts: list[Fact]) -> Roadmap:
    hour = open_hour(call, facts)
    return hour.roadmap if hour else path_of(call)[-1].roadmap


async def _facts(call: Call) -> list[Fact]:
    return list(await call.tx.ledger.facts(call.learner.key))
