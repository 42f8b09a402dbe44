"""The day's tip."""

from bot.action import BadAction
from bot.command import Call, command, handler
from bot.markup import parse
from bot.message import Aside, Paragraph, Reply, Title


@command()
async def tip(call: Call) -> Reply:
    """Show the tip of the day, the same for everybody."""
    return _tip(call, call.today.toordinal())


@handler()
async def tip_next(call: Call, number: str) -> Reply:
    """Show another tip."""
    if not (number.isascii() and number.isdigit()):
        raise BadAction(number)
    return _tip(call, int(number))


def _tip(call: Call, number: int) -> Reply:
    tips = list(call.catalog.tips.values())
    found = tips[number * _STEP % len(tips)]
    pillar = call.catalog.pillars[found.pillar]
    blocks = (Title(call.label("tip.title")), Paragraph(parse(found.text)), Aside(parse(pillar.text)))
    another = call.button("tip.another_button", "tip_next", (number + 1) % len(tips))
    return Reply(blocks, (call.button("common.today_button", "today"), another))


_STEP = 29  # neighbours in the file share a subject; a stride shows a different one each day
