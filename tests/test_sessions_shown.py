"""Every hour of the curriculum, as a learner sees it on every platform."""

from dataclasses import replace

from drive import Drive

from adapters.discord import limits as discord_limits
from adapters.discord.render import messages as on_discord
from adapters.telegram import limits as telegram_limits
from adapters.telegram.render import messages as on_telegram
from adapters.terminal.render import Frame
from adapters.terminal.render import render as in_terminal
from adapters.web.render import render as on_web
from bot.learning.course import hours
from bot.values.bounds import units
from bot.values.message import Answer, Reply, show
from bot.views.hour_blocks import hour_blocks, hour_buttons


async def replies() -> dict[str, Reply]:
    """Render each hour once, for somebody who has done nothing yet."""
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says("/help")
    learner = replace(await ana.learner(), roadmap="web")
    async with drive.app.store.begin() as tx:
        call = drive.app._call_of(learner, ana.sender, ana.place, tx)
        way = hours(call.catalog, list(call.catalog.roadmaps.values()))
        return {hour.id: Reply(hour_blocks(call, hour, []), hour_buttons(call, hour)) for hour in way}


async def test_every_hour_fits_every_platform_whole():
    shown = await replies()
    sessions = Drive.fresh().app.catalogs["en"].sessions
    assert set(shown) == set(sessions)
    for id, reply in shown.items():
        [telegram] = on_telegram(reply)
        assert units(telegram.text) <= telegram_limits.TEXT, id
        [discord] = on_discord(reply)
        assert len(discord.embed) <= discord_limits.EMBEDS_OF_A_MESSAGE, id
        assert units(discord.embed.description or "") <= discord_limits.DESCRIPTION, id
        for text in (telegram.text, in_terminal(reply, Frame(80, False)).text, str(on_web(Answer(reply)))):
            assert sessions[id].title in text, id
            assert sessions[id].build.text.split("`")[0].split("**")[0][:20] in " ".join(text.split()), id
        assert sessions[id].learn.link in show(reply), id
