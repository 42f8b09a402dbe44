"""What the mentor is."""

from bot.command import Call, command
from bot.values.message import Paragraph, Reply, Title
from bot.views.operator_blocks import operator_facts


@command()
async def about(call: Call) -> Reply:
    """Say what this is, and who runs it."""
    said = (Paragraph(call.say(f"about.{key}")) for key in ("what", "free"))
    names = ("privacy", "terms", "support")
    buttons = tuple(call.button(f"{name}.title", name) for name in names)
    return Reply((Title(call.label("about.title")), *said, operator_facts(call)), buttons)
