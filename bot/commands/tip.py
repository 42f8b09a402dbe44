"""The day's tip."""

from bot.command import Call, command, handler
from bot.learning.tips import tip_of
from bot.values.action import number
from bot.values.markup import parse
from bot.values.message import Aside, Paragraph, Reply, Title


@command()
async def tip(call: Call) -> Reply:
    """Show the tip of the day, the same for everybody."""
    return _tip(call, call.today.toordinal())


@handler()
async def tip_next(call: Call, tip: str) -> Reply:
    """Show another tip."""
    return _tip(call, number(tip))


def _tip(call: Call, n: int) -> Reply:
    found = tip_of(call.catalog, n)
    pillar = call.catalog.pillars[found.pillar]
    blocks = (Title(call.label("tip.title")), Paragraph(parse(found.text)), Aside(parse(pillar.words(n))))
    another = call.button("tip.another_button", "tip_next", (n + 1) % len(call.catalog.tips))
    return Reply(blocks, (call.button("common.today_button", "today"), another))
