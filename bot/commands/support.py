"""Help from whoever runs the mentor."""

from contextlib import suppress

from bot.command import Call, command
from bot.values.bounds import Unbounded
from bot.values.message import AnyButton, Link, Paragraph, Reply, Title
from bot.views.operator_blocks import operator_facts


@command(shown="private")
async def support(call: Call) -> Reply:
    """Say whom to ask."""
    blocks = (Title(call.label("support.title")), Paragraph(call.say("support.ask")), operator_facts(call))
    return Reply(blocks, (*_ways(call), call.button("common.help_button", "help")))


def _ways(call: Call) -> list[AnyButton]:
    """Offer a web address to open; a mail address stands in the text."""
    with suppress(Unbounded):
        return [Link(call.label("support.write_button"), call.operator.contact)]
    return []
