"""What to learn from, by phase."""

from bot.catalog.model import Resource
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
    pairs = tuple(Pair(resource.title, parse(resource.about)) for resource in shelf.resources)
    others = [other for other in call.catalog.resources.values() if other.id != name]
    beside = [Button(clip(other.title), Action("resources_at", other.id)) for other in others]
    return Reply((Title(shelf.title), Facts(pairs)), (*beside, *_links(call, shelf.resources)))


def _links(call: Call, found: tuple[Resource, ...]) -> list[Link]:
    """Link what belongs to the learner's own path first, as far as buttons go."""
    own = sorted((r for r in found if r.url), key=lambda r: r.path != call.learner.roadmap)
    return [Link(clip(resource.title), str(resource.url)) for resource in own[:LINKS_SHOWN]]


LINKS_SHOWN = 6
