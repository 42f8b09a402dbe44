"""How it looks when a program was not run."""

from bot.command import Call
from bot.values.message import Block, Paragraph, Title


def not_run_blocks(call: Call, reason: str) -> list[Block]:
    """Say why it wasn't, one of `NOT_RUN`."""
    return [Title(call.label("running.not_run_title")), Paragraph(call.say(f"running.not_run_{reason}"))]
