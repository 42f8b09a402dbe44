"""The roadmap: stages, topics and items, walked by buttons that edit in place."""

from dataclasses import replace
from typing import Annotated

from bot.catalog.model import Roadmap
from bot.command import Call, command, handler
from bot.learning.course import offered_roads, roadmaps_on, route
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.nearly_there import hours_short
from bot.learning.progress_fold import done_hours, of_roadmap
from bot.reading.kinds import ROADMAP
from bot.values.action import Action, BadAction
from bot.values.message import AnyButton, Aside, Paragraph, Reply, Select
from bot.views.paging import LINES, page_buttons, page_note, page_of
from bot.views.reading_blocks import read_button, says_more
from bot.views.roadmap_blocks import (
    DoneHours,
    choices,
    nested,
    page_here,
    pager,
    roadmap_blocks,
    stage_blocks,
    stage_of,
    topic_blocks,
    topic_index,
)


@command()
async def roadmap(call: Call, roadmap: Annotated[str | None, ROADMAP] = None) -> Reply:
    """Show a roadmap, the learner's own unless another is named."""
    done = await _done(call)
    return _road(call, _roadmap(call, roadmap) if roadmap else _own(call, done), done)


@handler()
async def road_page(call: Call, roadmap: str, page: str) -> Reply:
    """Show a page of a long roadmap."""
    return _road(call, _roadmap(call, roadmap), await _done(call), page)


@handler()
async def road_stage(call: Call, stage: str, page: str = "") -> Reply:
    """Show a stage, or a page of a long one."""
    road, found = stage_of(call, stage)
    done = await _done(call)
    shown = page_here(call, found.topics, done, page)
    pairs = [(topic.title, str(number)) for number, topic in enumerate(shown.cut(found.topics), shown.first)]
    buttons: tuple[AnyButton, ...] = (
        Select(call.label("roadmap.open_topic"), choices(pairs), Action("road_topic", found.id)),
        *page_buttons(call, shown, "road_stage", found.id),
        *pager(call, "road_stage", [(other.id,) for other in road.stages], road.stages.index(found)),
        *read_button(call, found, "read_stage", found.id),
        call.button("common.back_button", "roadmap", road.id),
    )
    return Reply(tuple(stage_blocks(call, road, found, done, shown)), buttons)


@handler()
async def road_topic(call: Call, stage: str, number: str, page: str = "") -> Reply:
    """Show a topic, or a page of a long one."""
    road, found = stage_of(call, stage)
    index = topic_index(found, number)
    topic, done = found.topics[index], await _done(call)
    shown = page_here(call, topic.items, done, page)
    said = [(nested(item.title, item.depth), item.id) for item in shown.cut(topic.items) if says_more(item)]
    buttons: tuple[AnyButton, ...] = (
        *([Select(call.label("roadmap.open_item"), choices(said), Action("read_item"))] if said else []),
        *page_buttons(call, shown, "road_topic", found.id, index),
        *pager(call, "road_topic", [(found.id, step) for step in range(len(found.topics))], index),
        *read_button(call, topic, "read_topic", found.id, index),
        call.button("common.back_button", "road_stage", found.id, index // LINES),
    )
    return Reply(tuple(topic_blocks(call, road, found, topic, done, shown)), buttons)


@handler()
async def road_others(call: Call, page: str = "") -> Reply:
    """Offer every roadmap."""
    roads = offered_roads(call.catalog, call.learner.roadmap)
    shown = page_of(len(roads), page)
    pairs = [(f"{other.emoji} {other.title}", other.id) for other in shown.cut(roads)]
    select = Select(call.label("roadmap.which"), choices(pairs), Action("roadmap"))
    turn, back = page_buttons(call, shown, "road_others"), call.button("common.back_button", "roadmap")
    return Reply((Paragraph(call.say("roadmap.others")), *page_note(call, shown)), (select, *turn, back))


@handler(shown="private")
async def road_follow(call: Call, roadmap: str) -> Reply:
    """Make a roadmap the learner's goal; nothing that was learned is lost."""
    found = _roadmap(call, roadmap)
    if found.id != call.learner.roadmap and (warning := await _forewarned(call, found)):
        return warning
    return await road_change(call, roadmap)


@handler(shown="private")
async def road_change(call: Call, roadmap: str) -> Reply:
    """Make a roadmap the goal of somebody who knows how near the end of theirs is."""
    found = _roadmap(call, roadmap)
    await follow(call, found)
    text = call.say("roadmap.followed", title=f"{found.emoji} {found.title}")
    return Reply((Paragraph(text),), (call.button("common.today_button", "today", style="primary"),))


async def _forewarned(call: Call, wanted: Roadmap) -> Reply | None:
    """Say once that the end of the present path is near; a press then changes it."""
    now = call.catalog.roadmap(call.learner.roadmap or "")
    left = hours_short(await call.tx.ledger.facts(call.learner.key), call.catalog, now)
    if not now or not left:
        return None
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "forewarned", now.id))
    text = call.say("roadmap.nearly_there", n=left, title=f"{now.emoji} {now.title}")
    change = call.button("roadmap.change_button", "road_change", wanted.id)
    return Reply((Paragraph(text),), (call.button("roadmap.stay_button", "today", style="primary"), change))


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


def _road(call: Call, found: Roadmap, done: DoneHours, asked: str = "") -> Reply:
    page = page_here(call, found.stages, done, asked)
    pairs = [(stage.title, stage.id) for stage in page.cut(found.stages)]
    buttons: list[AnyButton] = [Select(call.label("roadmap.open_stage"), choices(pairs), Action("road_stage"))]
    buttons += page_buttons(call, page, "road_page", found.id)
    if call.learner.roadmap != found.id and found.kind != "foundation":
        buttons.append(call.button("roadmap.follow_button", "road_follow", found.id))
    if call.learner.roadmap not in {found.id, None}:
        buttons.append(call.button("roadmap.goal_button", "roadmap", call.learner.roadmap))
    buttons += read_button(call, found, "read_roadmap", found.id)
    rest = (call.button("common.today_button", "today"), call.button("roadmap.others_button", "road_others"))
    return Reply((*roadmap_blocks(call, found, done, page), *_way(call)), (*buttons, *rest))


async def _done(call: Call) -> DoneHours:
    return done_hours(await call.tx.ledger.facts(call.learner.key), call.catalog)


def _own(call: Call, done: DoneHours) -> Roadmap:
    """Find the roadmap on which the learner is now: the first on their way that is not complete."""
    way = roadmaps_on(call.catalog, route(call.learner.background, call.learner.roadmap))
    unfinished = (found for found in way if not of_roadmap(found, call.catalog, done).complete)
    return next(unfinished, way[-1])


def _roadmap(call: Call, id: str) -> Roadmap:
    found = call.catalog.roadmap(id)
    if found is None:
        raise BadAction(id)
    return found
