import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from discord_house import House, open_house
from emulators.discord_guild import Guild
from emulators.discord_world import Exchange, User
from structlog.testing import capture_logs

from bot.values.events import CommandCalled

DEFERRED, DEFERRED_UPDATE = 5, 6


@asynccontextmanager
async def slow_house(*guilds: Guild) -> AsyncIterator[House]:
    async with open_house(*guilds, patience=0.01) as house:
        house.app.held = asyncio.Event()
        yield house


async def answered(house: House, exchange: Exchange, text: str) -> None:
    assert house.app.held is not None
    house.app.held.set()
    await house.discord.until(lambda: exchange.messages and exchange.message.text == text)
    assert not exchange.message.thinking


async def test_a_slow_answer_is_deferred_and_follows() -> None:
    async with slow_house() as house:
        said = await house.discord.slash(house.discord.person(), "paint", {"colour": "red"})
        assert (said.answered, said.message.thinking) == (DEFERRED, True)
        await answered(house, said, "Paint\n\nred")
        assert len(said.messages) == 1
        assert len(house.app.seen) == 1


async def test_a_slow_private_answer_is_deferred_privately() -> None:
    guild = Guild("club", User("olga"))
    async with slow_house(guild) as house:
        said = await house.discord.slash(house.discord.person(), "refuse", guild=guild)
        assert (said.answered, said.message.ephemeral) == (DEFERRED, True)
        await answered(house, said, "no way")
        assert said.message.ephemeral


async def test_a_slow_public_answer_is_deferred_before_everybody() -> None:
    guild = Guild("club", User("olga"))
    async with slow_house(guild) as house:
        said = await house.discord.slash(house.discord.person(), "paint", {"colour": "red"}, guild=guild)
        assert (said.answered, said.message.ephemeral) == (DEFERRED, False)
        await answered(house, said, "Paint\n\nred")
        assert not said.message.ephemeral


async def test_a_slow_refusal_of_a_public_command_is_still_seen_by_one() -> None:
    guild = Guild("club", User("olga"))
    async with slow_house(guild) as house:
        said = await house.discord.slash(house.discord.person(), "refuse_openly", guild=guild)
        assert not said.message.ephemeral
        await answered(house, said, "no way")
        assert said.message.ephemeral
        assert len(said.messages) == 1


async def test_a_slow_press_edits_in_place_and_says_nothing_meanwhile() -> None:
    async with open_house(patience=0.01) as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "picture")).message
        house.app.held = asyncio.Event()
        pressed = await house.discord.press(ana, said, "Plain")
        assert (pressed.answered, said.text) == (DEFERRED_UPDATE, "See\n\na chart")
        house.app.held.set()
        await house.discord.until(lambda: said.text == "Paint\n\nred")
        assert (said.files, pressed.messages) == ([], [])


async def test_a_slow_private_answer_to_a_press_is_a_message_of_its_own() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild, patience=0.01) as house:
        said = (await house.discord.slash(house.discord.person(), "paint", {"colour": "red"}, guild)).message
        house.app.held = asyncio.Event()
        pressed = await house.discord.press(house.discord.person("bob"), said, "Next")
        await answered(house, pressed, "not yours")
        assert pressed.message.ephemeral
        assert said.versions == 1


async def test_a_slow_answer_to_a_form_that_nobody_knows_is_seen_by_one() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild, patience=0.01) as house:
        ana = house.discord.person()
        opened = await house.discord.slash(ana, "ask", guild=guild)
        assert opened.modal
        opened.modal["custom_id"] = "?"
        house.app.held = asyncio.Event()
        filled = await house.discord.fill(ana, opened, {"Name": "Ana"})
        assert (filled.answered, filled.message.ephemeral) == (DEFERRED, True)
        await answered(house, filled, "an old button")


async def test_a_form_that_comes_after_the_deferral_is_asked_line_by_line() -> None:
    async with slow_house() as house:
        said = await house.discord.slash(house.discord.person(), "ask")
        await answered(house, said, "Who are you?\n\nName? Ana")
        first, second = house.app.seen
        assert isinstance(first, CommandCalled)
        assert isinstance(second, CommandCalled)
        assert (first.opens_forms, second.opens_forms) == (True, False)


async def test_a_slow_answer_to_a_modal_is_deferred_too() -> None:
    async with open_house(patience=0.01) as house:
        ana = house.discord.person()
        opened = await house.discord.slash(ana, "ask")
        house.app.held = asyncio.Event()
        filled = await house.discord.fill(ana, opened, {"Name": "Bea"})
        assert filled.answered == DEFERRED
        await answered(house, filled, "hello Bea")


async def test_an_interaction_that_expired_is_dropped_without_harm() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        house.discord.fail("POST", "/callback", 404, {"code": 10062, "message": "Unknown interaction"})
        with capture_logs() as logs:
            said = await house.discord.slash(ana, "secret", wait=False)
            await house.discord.until(lambda: house.discord.asked("/callback"))
            await house.discord.dm(ana, "hello")
        assert said.messages == []
        assert [line["event"] for line in logs] == ["interaction expired"]


async def test_the_core_finishes_although_its_deferral_came_too_late() -> None:
    async with slow_house() as house:
        house.discord.fail("POST", "/callback", 400, {"code": 40060, "message": "already acknowledged"})
        await house.discord.slash(house.discord.person(), "secret", wait=False)
        await house.discord.until(lambda: house.discord.asked("/callback"))
        assert house.app.held is not None
        house.app.held.set()
        assert (await house.discord.dm(house.discord.person("bob"), "hi"))[0].text == "you said hi"
        assert house.discord.asked("/callback") == 1


async def test_late_suggestions_are_dropped_without_harm() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        house.discord.fail("POST", "/callback", 404, {"code": 10062, "message": "Unknown interaction"})
        typing = asyncio.create_task(house.discord.types(ana, "paint", "colour", "g"))
        await house.discord.until(lambda: house.discord.asked("/callback"))
        typing.cancel()
        assert await house.discord.types(ana, "paint", "colour", "r") == ["red"]
