"""One person on both platforms, through both emulators and the real commands."""

import json

from discord_house import HeldApp, open_house
from telegram_house import house
from test_discord_journey import _parts

from bot.clock import SystemClock
from bot.store.memory.store import MemoryStore


async def test_a_pair_is_linked_and_takes_its_file_along() -> None:
    app = HeldApp(MemoryStore(), *_parts(), SystemClock())
    app.seen = []
    async with house(app) as there, open_house(app=app) as here:
        phone, desk = there.tg.person(), here.discord.person()
        await phone.says("/done")
        await there.tg.hears(phone)
        await phone.says("/link")
        (line,) = (await there.tg.hears(phone)).styled("pre")
        said = (await here.discord.slash(desk, "link", {"code": line.removeprefix("/link ")})).message
        assert "Discord, Telegram" in said.text
        (export,) = (await here.discord.slash(desk, "export")).message.files
        await phone.says("/export")
        await there.tg.hears(phone)
        same = (await there.tg.hears(phone)).document
        assert same
        for file in (export, same):
            held = json.loads(file)
            assert {one["platform"] for one in held["addresses"]} == {"discord", "telegram"}
            assert [fact["kind"] for fact in held["ledger"]] == ["session"]
