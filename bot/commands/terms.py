"""The rules for talking to the mentor."""

from bot.command import Call, command, handler
from bot.values.message import Paragraph, Reply, Title
from bot.views.operator_blocks import document_button, document_file, operator_facts


@command(shown="private")
async def terms(call: Call) -> Reply:
    """Say the rules in short."""
    said = (Paragraph(call.say(f"terms.{key}")) for key in ("short", "rules", "leave"))
    return Reply((Title(call.label("terms.title")), *said, operator_facts(call)), (document_button(call, "terms"),))


@handler(shown="private")
async def terms_file(call: Call) -> Reply:
    """Send the whole text."""
    return document_file(call, "terms")
