"""A community has invited the mentor."""

from bot.command import Call, listener
from bot.values.events import Joined
from bot.values.message import Aside, Paragraph, Reply, Title


@listener(Joined, shown="shared")
async def joined(call: Call, event: Joined) -> Reply:
    """Say hello to everybody in a place, and what each of them can do at once."""
    blocks = (
        Title(call.label("joined.title")),
        Paragraph(call.say("joined.hello")),
        Aside(call.say("joined.set_up")),
    )
    buttons = (
        call.button("joined.setup_button", "setup", style="primary"),
        call.button("common.today_button", "today"),
        call.button("common.roadmap_button", "roadmap"),
        call.button("common.help_button", "help"),
    )
    return Reply(blocks, buttons)
