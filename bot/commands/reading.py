"""What the parts of a roadmap say: words and links, on pages of their own."""

from dataclasses import dataclass

from bot.command import Call, handler
from bot.learning.course import above
from bot.values.action import BadAction
from bot.values.message import Aside, Button, Reply, Title
from bot.views.paging import LINES, page_buttons, page_named, page_note
from bot.views.reading_blocks import RoadmapPart, reading_blocks, reading_pages
from bot.views.roadmap_blocks import stage_of, stage_place, topic_index, topic_place


@dataclass(frozen=True, slots=True)
class _Open:
    """A part that is read: where it stands, the action that turns its pages, and what else can be done."""

    part: RoadmapPart
    title: str
    place: tuple[Aside, ...]
    action: tuple[object, ...]
    ways: tuple[Button, ...]


@handler()
async def read_roadmap(call: Call, roadmap: str, page: str = "") -> Reply:
    """Show what a roadmap says about itself."""
    found = call.catalog.roadmap(roadmap)
    if found is None:
        raise BadAction(roadmap)
    back = call.button("common.back_button", "roadmap", found.id)
    title = f"{found.emoji} {found.title}"
    return _shown(call, _Open(found, title, (), ("read_roadmap", found.id), (back,)), page)


@handler()
async def read_stage(call: Call, stage: str, page: str = "") -> Reply:
    """Show what a stage says."""
    road, found = stage_of(call, stage)
    back = call.button("common.back_button", "road_stage", found.id)
    place = (stage_place(call, road, found),)
    return _shown(call, _Open(found, found.title, place, ("read_stage", found.id), (back,)), page)


@handler()
async def read_topic(call: Call, stage: str, number: str, page: str = "") -> Reply:
    """Show what a topic says."""
    road, found = stage_of(call, stage)
    index = topic_index(found, number)
    topic = found.topics[index]
    back = call.button("common.back_button", "road_topic", found.id, index)
    place = (topic_place(call, road, found, topic),)
    return _shown(call, _Open(topic, topic.title, place, ("read_topic", found.id, index), (back,)), page)


@handler()
async def read_item(call: Call, item: str, page: str = "") -> Reply:
    """Show what an item says, and what it stands below."""
    spot = call.catalog.spot(item)
    if spot is None:
        raise BadAction(item)
    number = spot.topic.items.index(spot.item)
    below = " › ".join(upper.title for upper in above(spot.topic, number))
    place = [topic_place(call, spot.roadmap, spot.stage, spot.topic)]
    if below:
        place.append(Aside(call.say("roadmap.below", items=below)))
    topic = spot.stage.topics.index(spot.topic)
    back = call.button("common.back_button", "road_topic", spot.stage.id, topic, number // LINES)
    done = () if spot.item.sessions else (call.button("hour.done_button", "finish", spot.item.id),)
    action = ("read_item", spot.item.id)
    return _shown(call, _Open(spot.item, spot.item.title, tuple(place), action, (*done, back)), page)


def _shown(call: Call, found: _Open, asked: str) -> Reply:
    pages = reading_pages(call, found.part)
    page = page_named(len(pages), asked)
    name, *args = found.action
    blocks = (Title(found.title), *found.place, *page_note(call, page), *reading_blocks(pages, page))
    return Reply(blocks, (*page_buttons(call, page, str(name), *args), *found.ways))
