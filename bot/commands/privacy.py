"""What is kept about people, and who keeps it."""

from bot.command import Call, command, handler
from bot.values.message import Paragraph, Reply, Title
from bot.views.operator_blocks import document_button, document_file, operator_facts


@command(shown="private")
async def privacy(call: Call) -> Reply:
    """Say what is kept, who keeps it, and what one can do about it."""
    said = (Paragraph(call.say(f"privacy.{key}")) for key in ("kept", "others", "yours"))
    ways = (call.button("forget.export_button", "export"), call.button("stop.erase_button", "forget"))
    return Reply(
        (Title(call.label("privacy.title")), *said, operator_facts(call)), (document_button(call, "privacy"), *ways)
    )


@handler(shown="private")
async def privacy_file(call: Call) -> Reply:
    """Send the whole text."""
    return document_file(call, "privacy")
