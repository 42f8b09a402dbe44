"""The real commands, over the real content, as people on Discord meet them."""

import re
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any

from discord_house import HeldApp, House, StillClock, open_house
from emulators.discord_guild import Guild
from emulators.discord_server import SPEC
from emulators.discord_world import Exchange, Shown, User
from emulators.spec import load_spec
from real import catalog, registry, words

from adapters.discord.slash import payload
from bot.store.memory.store import MemoryStore

MOST_PRESSES = 12


@lru_cache(maxsize=1)
def _parts() -> Any:
    return {"en": catalog()}, words(), registry()


@asynccontextmanager
async def real_house(*guilds: Guild) -> Any:
    app = HeldApp(MemoryStore(), *_parts(), StillClock())
    app.seen = []
    async with open_house(*guilds, app=app) as house:
        yield house


def label(key: str) -> str:
    return str(_parts()[1].label("en", key))


def test_the_real_commands_are_as_discord_wants_them() -> None:
    _, words, registry = _parts()
    commands = payload(registry.public(), words)
    assert {"start", "roadmap", "today", "done", "streak", "help"} <= {command["name"] for command in commands}
    spec = load_spec(SPEC)
    if spec is not None:
        assert spec.faults("PUT", "/applications/1/commands", {}, commands) == []


async def test_from_hello_to_the_first_hour_done() -> None:
    async with real_house() as house:
        ana, discord = house.discord.person(), house.discord
        said = (await discord.slash(ana, "start")).message
        await discord.press(ana, said, label("start.background_beginner"))
        while label("start.ready_title") not in said.text and said.versions < 5:
            menu = next(item for item in said.items if "options" in item)
            await discord.choose(ana, said, menu["placeholder"], menu["options"][0]["label"])
        assert label("start.ready_title") in said.text
        today = (await discord.slash(ana, "today")).message
        await discord.press(ana, today, label("hour.done_button"))
        streak = (await discord.slash(ana, "streak")).message
        assert "1" in streak.text


async def test_every_command_and_every_button_is_answered_in_a_server() -> None:
    guild = Guild("club", User("olga"))
    async with real_house(guild) as house:
        ana = house.discord.person()
        for spec in house.app.registry.public():
            said = await house.discord.slash(ana, spec.name, guild=guild)
            if said.modal:  # the command asks at once for what it needs
                continue
            await press_everything(house, ana, said, label("app.fault"))


async def press_everything(house: House, user: User, said: Exchange, fault: str) -> None:
    """Press each button of an answer, on a message as it was then."""
    assert said.messages
    assert said.message.ephemeral == _private(house, said)
    for item in list(said.message.items)[:MOST_PRESSES]:
        if "custom_id" not in item:
            continue
        copy = Shown(said.message.raw | {"components": [{"type": 1, "components": [item]}]}, exchange=said)
        if "options" in item:
            pressed = await house.discord.choose(user, copy, item["placeholder"], item["options"][0]["label"])
        else:
            pressed = await house.discord.press(user, copy, item["label"])
        shown = pressed.message if pressed.messages else copy
        assert pressed.modal or shown.versions > 1 or pressed.messages
        assert fault not in shown.text


def _private(house: House, said: Exchange) -> bool:
    spec = house.app.registry.find(said.payload["data"]["name"])
    return spec is not None and spec.private


async def test_an_amount_that_is_not_understood_is_asked_for_in_a_modal_with_its_subject() -> None:
    guild = Guild("club", User("olga"))
    async with real_house(guild) as house:
        ana = house.discord.person()
        asked = await house.discord.slash(ana, "log", {"minutes": "40 pages", "subject": "a book"}, guild=guild)
        assert "I can't use 40 pages here" in asked.message.text
        opened = await house.discord.slash(ana, "log", {"subject": "a book"}, guild=guild)
        assert opened.modal is not None
        boxes = {one["label"]: one["component"].get("value", "") for one in opened.modal["components"]}
        assert boxes == {"How long was it?": "", "What was it about?": "a book"}
        filled = await house.discord.fill(ana, opened, {"How long was it?": "1,5 h", "What was it about?": "a book"})
        assert re.search("90 minutes (?:of|on) a book", filled.message.text)
        pressed = await house.discord.press(ana, asked.message, "45 minutes")
        shown = (pressed.message if pressed.messages else asked.message).text
        assert re.search("45 minutes (?:of|on) a book", shown)


async def test_a_modal_that_was_refused_opens_again_with_what_was_typed() -> None:
    async with real_house() as house:
        ana, discord = house.discord.person(), house.discord
        said = (await discord.slash(ana, "remind")).message
        opened = await discord.press(ana, said, label("remind.other_button"))
        assert opened.modal is not None
        asked = [one["label"] for one in opened.modal["components"]]
        refused = await discord.fill(ana, opened, dict(zip(asked, ("25:99", "Tokyo"), strict=True)))
        again = await discord.press(ana, refused.message, label("form.again_button"))
        assert again.modal is not None
        assert [one["component"].get("value") for one in again.modal["components"]] == ["25:99", "Tokyo"]
