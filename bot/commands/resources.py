"""What to learn from, by phase: first the pages of the learner's next hours, then the shelf that fits."""

from collections.abc import Sequence

from bot.catalog.model import Resource, Shelf
from bot.command import Call, command, handler
from bot.learning.course import Hour, stage_hours
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import parse
from bot.values.message import Aside, Block, Button, Facts, Link, Pair, Reply, Title
from bot.views.hour_blocks import open_hour

LINKS_SHOWN = 6
HOURS_SHOWN = 3
FOUNDATIONS, SPECIALIZATION, ADVANCED, COMMUNITIES = "foundations", "specialization", "advanced", "communities"


@command(shown="private")
async def resources(call: Call) -> Reply:
    """Show the pages of the hours to come, and the shelf of the phase in which the learner is."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    return _shelf(call, _fitting_shelf(call, open_hour(call, facts)), _next_hours(call, facts))


@handler(shown="private")
async def resources_at(call: Call, shelf: str) -> Reply:
    """Show another shelf."""
    return _shelf(call, shelf)


def _fitting_shelf(call: Call, hour: Hour | None) -> str:
    """Name the shelf of a phase: the basics, a path, or what comes after one."""
    if hour is None:
        return ADVANCED
    if hour.roadmap.kind == "foundation":
        return FOUNDATIONS
    on_path = hour.roadmap.kind == "path" and hour.stage != hour.roadmap.stages[-1]
    return SPECIALIZATION if on_path or hour.roadmap.kind == "whole" else ADVANCED


def _next_hours(call: Call, facts: list[Fact]) -> list[Hour]:
    """Give the next hours of the phase that have a page to read."""
    hour = open_hour(call, facts)
    if hour is None:
        return []
    done = done_hours(facts, call.catalog)
    ahead = (one for one in stage_hours(call.catalog, hour.roadmap, hour.stage) if one.id not in done)
    return [one for one in ahead if one.session][:HOURS_SHOWN]


def _shelf(call: Call, name: str, hours: Sequence[Hour] = ()) -> Reply:
    shelf = call.catalog.resources.get(name)
    if shelf is None:
        raise BadAction(name)
    found = _fitting(call, shelf)
    pairs = tuple(Pair(resource.title, parse(resource.about)) for resource in found)
    others = [other for other in call.catalog.resources.values() if other.id != name]
    beside = [Button(clip(other.title), Action("resources_at", other.id)) for other in others]
    links = [*_pages(hours), *_links(call, found)][:LINKS_SHOWN]
    return Reply((*_hours_told(call, hours), Title(shelf.title), Facts(pairs)), (*beside, *links))


def _hours_told(call: Call, hours: Sequence[Hour]) -> list[Block]:
    """Say which pages the next hours are about."""
    if not hours:
        return []
    pairs = tuple(Pair(hour.title, parse(hour.session.learn.text)) for hour in hours if hour.session)
    return [Title(hours[0].stage.title), Aside(call.say("resources.next_hours")), Facts(pairs)]


def _pages(hours: Sequence[Hour]) -> list[Link]:
    return [Link(clip(hour.title), hour.session.learn.link) for hour in hours if hour.session]


def _fitting(call: Call, shelf: Shelf) -> tuple[Resource, ...]:
    """Leave out what belongs to other paths: that is much, and one has a way of one's own."""
    road = call.catalog.roadmap(call.learner.roadmap) if call.learner.roadmap else None
    if road is None or road.kind not in {"path", "specialisation"}:
        return shelf.resources
    own = {None, road.id, road.builds_on}
    fitting = [resource for resource in shelf.resources if resource.path in own]
    return tuple(sorted(fitting, key=lambda resource: resource.path is None))


def _links(call: Call, found: tuple[Resource, ...]) -> list[Link]:
    """Link what belongs to the learner's own path first, as far as buttons go."""
    own = sorted((r for r in found if r.url), key=lambda r: r.path != call.learner.roadmap)
    return [Link(clip(resource.title), str(resource.url)) for resource in own[:LINKS_SHOWN]]
