"""What can be said here, from the registry, and where to go first."""

from collections.abc import Iterable

from bot.catalog.model import NextStep, QuickLink
from bot.command import Call, command, handler
from bot.values.action import Action
from bot.values.markup import parse
from bot.values.message import Aside, Button, Facts, Pair, Paragraph, Reply, Title


@command()
async def help(call: Call) -> Reply:
    """List every command with what it does."""
    pairs = tuple(Pair(f"/{spec.name}", call.say(spec.help_key())) for spec in call.registry.public())
    title, intro = Title(call.label("help.title")), Paragraph(call.say("help.intro"))
    buttons = [call.button("common.today_button", "today"), call.button("help.steps_button", "help_steps")]
    places = call.button("help.places_button", "help_places")
    return Reply((title, intro, Facts(pairs), Aside(call.say("help.more"))), (*buttons, places))


@handler()
async def help_steps(call: Call) -> Reply:
    """Show the first things to do."""
    steps = call.catalog.next_steps.values()
    pairs = tuple(Pair(f"{step.title} ({step.command})", parse(step.text)) for step in steps)
    return Reply((Title(call.label("help.steps_title")), Facts(pairs)), (*_ways(steps), _back(call)))


@handler()
async def help_places(call: Call) -> Reply:
    """Show every place to go."""
    pairs = tuple(Pair(f"{link.title} ({link.command})", parse(link.about)) for link in call.catalog.links.values())
    return Reply((Title(call.label("help.places_title")), Facts(pairs)), (_back(call),))


def _ways(steps: Iterable[NextStep | QuickLink]) -> list[Button]:
    """Make one button for each command that a step leads to."""
    return [Button(name, Action(name[1:])) for name in dict.fromkeys(step.command for step in steps)]


def _back(call: Call) -> Button:
    return call.button("common.back_button", "help")
