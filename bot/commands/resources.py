"""What to learn from, by phase."""

from bot.catalog.model import Resource, Shelf
from bot.command import Call, command, handler
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import parse
from bot.values.message import Button, Facts, Link, Pair, Reply, Title


@command()
async def resources(call: Call) -> Reply:
    """Show the shelf that fits where the learner stands."""
    return _shelf(call, "specialization" if call.learner.roadmap else "foundations")


@handler()
async def resources_at(call: Call, shelf: str) -> Reply:
    """Show another shelf."""
    return _shelf(call, shelf)


def _shelf(call: Call, name: str) -> Reply:
    shelf = call.catalog.resources.get(name)
    if shelf is None:
        raise BadAction(name)
    found = _fitting(call, shelf)
    pairs = tuple(Pair(resource.title, parse(resource.about)) for resource in found)
    others = [other for other in call.catalog.resources.values() if other.id != name]
    beside = [Button(clip(other.title), Action("resources_at", other.id)) for other in others]
    return Reply((Title(shelf.title), Facts(pairs)), (*beside, *_links(call, found)))


def _fitting(call: Call, shelf: Shelf) -> tuple[Resource, ...]:
    """Leave out communities of other paths: they are many, and one is for somebody on the same way."""
    if shelf.id != COMMUNITIES or not call.learner.roadmap:
        return shelf.resources
    road = call.catalog.roadmap(call.learner.roadmap)
    own = {None, call.learner.roadmap, road.builds_on if road else None}
    fitting = [resource for resource in shelf.resources if resource.path in own]
    return tuple(sorted(fitting, key=lambda resource: resource.path is None))


def _links(call: Call, found: tuple[Resource, ...]) -> list[Link]:
    """Link what belongs to the learner's own path first, as far as buttons go."""
    own = sorted((r for r in found if r.url), key=lambda r: r.path != call.learner.roadmap)
    return [Link(clip(resource.title), str(resource.url)) for resource in own[:LINKS_SHOWN]]


LINKS_SHOWN = 6
COMMUNITIES = "communities"
