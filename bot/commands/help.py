"""What can be said here, from the registry."""

from bot.command import Call, command
from bot.message import Aside, Facts, Pair, Paragraph, Reply, Title


@command()
async def help(call: Call) -> Reply:
    """List every command with what it does."""
    pairs = tuple(Pair(f"/{spec.name}", call.say(spec.help_key())) for spec in call.registry.public())
    blocks = (
        Title(call.label("help.title")),
        Paragraph(call.say("help.intro")),
        Facts(pairs),
        Aside(call.say("help.more")),
    )
    return Reply(blocks, (call.button("common.today_button", "today"), call.button("common.roadmap_button", "roadmap")))
