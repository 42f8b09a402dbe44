import asyncio

import discord
import pytest
from discord_house import House, make_app, open_house
from emulators.discord_guild import Guild
from emulators.discord_server import FakeDiscord
from emulators.discord_world import User

from bot.values.errors import CannotServe


async def lost_and_found(house: House) -> None:
    """A message that was written while the connection was down is answered after it."""
    gateway, ana = house.discord.gateway, house.discord.person()
    asked = asyncio.create_task(house.discord.dm(ana, "still there?"))
    (said,) = await asked
    assert said.text == "you said still there?"
    assert len(gateway.identified) == 1
    async with asyncio.timeout(5):
        await house.adapter.ready.wait()
    assert gateway.resumed == 1


async def test_a_cut_connection_resumes_and_loses_nothing() -> None:
    async with open_house() as house:
        house.discord.gateway.cut()
        house.discord.gateway.session.socket = None
        await lost_and_found(house)


async def test_a_closed_connection_resumes_and_loses_nothing() -> None:
    async with open_house() as house:
        await house.discord.gateway.end(4000)
        await lost_and_found(house)


async def test_a_request_to_reconnect_is_followed_and_loses_nothing() -> None:
    async with open_house() as house:
        await house.discord.gateway.reconnect()
        house.discord.gateway.session.socket = None
        await lost_and_found(house)


async def test_a_session_that_may_be_resumed_is_resumed() -> None:
    async with open_house() as house:
        await house.discord.gateway.invalidate(resumable=True)
        house.discord.gateway.session.socket = None
        await lost_and_found(house)


async def test_a_session_that_is_lost_begins_anew() -> None:
    async with open_house(Guild("club", User("olga"))) as house:
        gateway = house.discord.gateway
        await gateway.invalidate(resumable=False)
        await house.discord.until(lambda: len(gateway.identified) == 2 and house.adapter.ready.is_set())
        assert (await house.discord.dm(house.discord.person(), "hi"))[0].text == "you said hi"
        assert gateway.resumed == 0


async def test_a_malformed_event_ends_the_run_and_it_can_run_again() -> None:
    async with open_house() as house:
        await house.discord.gateway.session.tell("INTERACTION_CREATE", {"type": 2})
        assert house.running is not None
        with pytest.raises(KeyError):
            await house.running
        assert not house.adapter.ready.is_set()
        await house.ready()
        assert (await house.discord.dm(house.discord.person(), "hi"))[0].text == "you said hi"


async def test_a_bad_token_is_told_and_not_shown() -> None:
    async with open_house() as house:
        await house.stop()
        house.discord.token = house.discord.gateway.token = "another"
        with pytest.raises(CannotServe, match="LoginFailure") as caught:
            await house.run()
        assert "MTEw" not in str(caught.value)
        house.discord.token = "MTEwMA.fake.token"
        with pytest.raises(CannotServe, match="4004"):
            await house.run()


async def test_two_shards_serve_and_are_ready_when_both_are() -> None:
    guilds = [Guild(f"club {number}", User("olga")) for number in range(2)]
    async with open_house(*guilds, shards=2) as house:
        gateway = house.discord.gateway
        assert [data["shard"] for data in gateway.identified] == [[0, 2], [1, 2]]
        await gateway.end(4000)
        await house.discord.until(lambda: gateway.resumed)
        async with asyncio.timeout(5):
            await house.adapter.ready.wait()


async def test_only_the_least_intents_are_asked_for() -> None:
    async with open_house() as house:
        intents = discord.Intents(guilds=True, dm_messages=True)
        assert house.discord.gateway.identified[0]["intents"] == intents.value


async def test_a_stop_is_quick_even_while_an_answer_hangs() -> None:
    async with open_house() as house:
        house.app.held = asyncio.Event()
        await house.discord.slash(house.discord.person(), "secret", wait=False)
        await house.discord.until(lambda: house.app.seen)
        assert await house.stop() < 2
        assert not house.adapter.ready.is_set()
        house.app.held.set()


async def test_a_stop_is_quick_even_when_discord_does_not_answer() -> None:
    async with open_house() as house:
        gateway = house.discord.gateway
        gateway.listening.clear()
        await gateway.session.send({"op": 1, "d": None})  # its answer is what is not listened to any more
        assert await house.stop() < 2


async def test_a_stop_lets_an_answer_on_its_way_arrive() -> None:
    async with open_house() as house:
        house.app.held = asyncio.Event()
        said = await house.discord.slash(house.discord.person(), "secret", wait=False)
        await house.discord.until(lambda: house.app.seen)
        asyncio.get_running_loop().call_later(0.02, house.app.held.set)
        await house.stop()
        assert said.message.text == "psst"


async def test_it_can_be_stopped_before_it_is_connected() -> None:
    fake = FakeDiscord()
    house = House(fake, make_app())
    await fake.start()
    for turns in (0, 1, 3, 10):
        house.run()
        for _ in range(turns):
            await asyncio.sleep(0)
        assert await house.stop() < 2
    await fake.stop()
