"""A community has invited the mentor."""

from bot.command import Call, listener
from bot.events import Joined
from bot.message import Paragraph, Reply, Title
from bot.ports import Community


@listener(shared=True)
async def joined(call: Call, event: Joined) -> Reply:
    """Remember the place and say hello to everybody in it."""
    await call.unit.save_community(Community(event.place, call.now))
    blocks = (Title(call.label("joined.title")), Paragraph(call.say("joined.hello")))
    return Reply(blocks, (call.button("common.roadmap_button", "roadmap"), call.button("common.help_button", "help")))
