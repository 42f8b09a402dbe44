"""The data that an hour lends, for when its own download isn't to be had."""

from bot.catalog.hour_data import DATA, DATA_TYPE
from bot.command import Call, handler
from bot.commands.today import known_hour
from bot.values.action import BadAction
from bot.values.media import File
from bot.values.message import AnyButton, Link, Paragraph, Reply, Title


@handler()
async def lend(call: Call, hour: str) -> Reply:
    """Send the file of data that an hour lends."""
    found = known_hour(call, hour)
    name = found.session.data if found.session else None
    data = await call.checks.data(name) if name else None
    if name is None or data is None:
        raise BadAction(hour)
    site = call.operator.site
    link: tuple[AnyButton, ...] = (Link(name, f"{site.rstrip('/')}/{DATA}/{name}"),) if site else ()
    blocks = (Title(found.title), Paragraph(call.say("hour.data_sent", name=name)))
    return Reply(blocks, (*link, call.button("common.today_button", "today")), file=File(name, data, DATA_TYPE))
