"""A server installs the mentor, removes it, and invites it again."""

import asyncio

from discord_house import House, open_house
from emulators.discord_guild import SPEAK, Channel, Guild
from emulators.discord_permissions import bits
from emulators.discord_world import Exchange, Shown, User

from bot.values.events import Address, Joined, Left, Place, Renamed, TextTyped

LOOK = bits("VIEW_CHANNEL")


async def greeted(house: House, channel: str, times: int = 1) -> Shown:
    await house.discord.until(lambda: len(house.discord.rest.channels.get(channel, ())) == times)
    return house.discord.rest.channels[channel][-1]


def newcomer(house: House, **settings: object) -> Guild:
    return Guild("club", house.discord.person("olga"), **settings)  # type: ignore[arg-type]


async def test_a_manager_is_two_presses_from_the_greeting_and_a_member_is_refused_however_they_try() -> None:
    async with open_house() as house:
        guild, ana = newcomer(house), house.discord.person()
        await house.discord.join(guild)
        greeting = await greeted(house, guild.channel)
        assert (greeting.text, greeting.labels) == ("hello club", ["Set up"])
        pressed = await house.discord.press(ana, greeting, "Set up")
        assert (pressed.message.text, pressed.message.ephemeral) == ("managers only", True)
        typed = await house.discord.slash(ana, "manage", guild=guild)
        assert (typed.message.text, typed.message.ephemeral) == ("managers only", True)
        forged = Exchange(ana, {}, guild.channel, modal={"custom_id": "1:manage", "components": []})
        sent = await house.discord.fill(ana, forged, {})
        assert (sent.message.text, sent.message.ephemeral) == ("managers only", True)
        pressed = await house.discord.press(guild.owner, greeting, "Set up")
        assert (pressed.message.text, pressed.message.ephemeral) == ("managed #general:", True)
        assert (greeting.versions, greeting.text) == (1, "hello club")


async def test_the_greeting_goes_to_the_first_channel_in_which_it_can_be_written() -> None:
    async with open_house() as house:
        guild = newcomer(house, channels=[Channel("rules", position=3), Channel("hall"), Channel("bots", position=2)])
        rules, hall, bots = guild.channels
        guild.system = rules.id
        rules.overwrites[guild.id] = (0, bits("EMBED_LINKS"))
        hall.overwrites[guild.id] = (0, bits("SEND_MESSAGES"))
        await house.discord.join(guild)
        await greeted(house, bots.id)
        event = house.app.seen[0]
        assert isinstance(event, Joined)
        assert (event.place.channel, event.sender.manages_place) == (bots.id, True)
        assert house.discord.rest.channels[rules.id] == house.discord.rest.channels[hall.id] == []


async def test_the_channel_that_greets_newcomers_comes_first() -> None:
    async with open_house() as house:
        guild = newcomer(house, channels=[Channel("hall"), Channel("welcome", position=9)])
        guild.system = guild.channels[1].id
        await house.discord.join(guild)
        await greeted(house, guild.channels[1].id)


async def test_without_an_open_channel_the_one_who_invited_it_is_greeted_alone() -> None:
    async with open_house() as house:
        bo = house.discord.person("bo")
        guild = newcomer(house, permissions=LOOK, granted=bits("VIEW_AUDIT_LOG"), inviter=bo)
        await house.discord.join(guild)
        await house.discord.until(lambda: house.discord.direct(bo))
        (greeting,) = house.discord.direct(bo)
        assert (greeting.text, greeting.labels) == ("hello club", ["Set up"])
        event = house.app.seen[0]
        assert isinstance(event, Joined)
        assert (event.place.channel, event.sender.address) == ("", Address("discord", bo.id))
        assert house.discord.direct(guild.owner) == []


async def test_a_channel_that_refuses_the_greeting_after_all_gives_way_to_the_next() -> None:
    for status, code in ((403, 50013), (403, 50001), (404, 10003)):
        async with open_house() as house:
            guild = newcomer(house, channels=[Channel("hall"), Channel("bots", position=1)])
            hall, bots = guild.channels
            house.discord.fail("POST", f"/channels/{hall.id}/messages", status, {"code": code, "message": "no"})
            await house.discord.join(guild)
            greeting = await greeted(house, bots.id)
            assert (greeting.text, greeting.labels) == ("hello club", ["Set up"])
            assert house.discord.rest.channels[hall.id] == house.discord.direct(guild.owner) == []


async def test_where_every_channel_refuses_the_greeting_who_invited_it_is_greeted_alone_after_a_few_tries() -> None:
    async with open_house() as house:
        guild = newcomer(house, channels=[Channel(f"room-{n}", position=n) for n in range(9)])
        for channel in guild.channels:
            no = {"code": 50013, "message": "no"}
            house.discord.fail("POST", f"/channels/{channel.id}/messages", 403, no, times=2)
        await house.discord.join(guild)
        await house.discord.until(lambda: house.discord.direct(guild.owner))
        assert [greeting.text for greeting in house.discord.direct(guild.owner)] == ["hello club"]
        tried = [channel.name for channel in guild.channels if house.discord.asked(f"POST /channels/{channel.id}/")]
        assert tried == ["room-0", "room-1", "room-2"]


async def test_a_server_that_removes_it_before_the_greeting_has_nobody_greeted() -> None:
    async with open_house() as house:
        guild = newcomer(house)
        house.app.held = asyncio.Event()
        await house.discord.join(guild)
        await house.discord.until(lambda: len(house.app.seen) == 1)
        await house.discord.leave(guild)
        await house.discord.until(lambda: len(house.app.seen) == 2)
        house.app.held.set()
        (client,) = house.adapter._clients
        await house.discord.until(lambda: not client._serving)
        assert house.discord.asked(f"POST /channels/{guild.channel}/messages") == 1
        assert house.discord.direct(guild.owner) == []


async def test_where_the_audit_log_may_not_be_read_or_does_not_answer_the_owner_stands_for_who_invited_it() -> None:
    async with open_house() as house:
        first, second = (newcomer(house, permissions=LOOK, granted=log) for log in (0, bits("VIEW_AUDIT_LOG")))
        await house.discord.join(first)
        await house.discord.until(lambda: house.discord.direct(first.owner))
        assert house.discord.asked("audit-logs") == 0
        house.discord.fail("GET", "audit-logs", 403, {"code": 50013, "message": "no"})
        await house.discord.join(second)
        await house.discord.until(lambda: house.discord.direct(second.owner))


async def test_many_greetings_in_private_wait_for_their_turn() -> None:
    async with open_house() as house:
        guilds = [newcomer(house, permissions=0) for _ in range(5)]
        for guild in guilds:
            await house.discord.join(guild)
        await house.discord.until(lambda: all(house.discord.direct(guild.owner) for guild in guilds))
        assert [len(house.discord.direct(guild.owner)) for guild in guilds] == [1] * 5


async def test_an_owner_who_takes_no_messages_harms_nobody() -> None:
    async with open_house() as house:
        guild = newcomer(house, permissions=0)
        guild.owner.dms_closed = True
        await house.discord.join(guild)
        await house.discord.until(lambda: house.discord.asked("/messages"))
        assert (await house.discord.dm(house.discord.person(), "hi"))[0].text == "you said hi"


async def test_kicked_and_invited_again_it_greets_again() -> None:
    async with open_house() as house:
        guild = newcomer(house, granted=SPEAK)
        await house.discord.join(guild)
        await greeted(house, guild.channel)
        await house.discord.leave(guild)
        await house.discord.until(lambda: len(house.app.seen) == 2)
        came, went = house.app.seen
        assert isinstance(came, Joined)
        assert isinstance(went, Left)
        assert came.place.address == went.place.address == Address("discord", guild.id)
        await house.discord.join(guild)
        await greeted(house, guild.channel, times=2)


async def test_a_server_that_is_unavailable_for_a_while_is_neither_left_nor_greeted_again() -> None:
    async with open_house() as house:
        guild = newcomer(house)
        await house.discord.join(guild)
        await greeted(house, guild.channel)
        await house.discord.break_down(guild)
        await house.discord.mend(guild)
        await house.discord.dm(house.discord.person(), "hello")
        assert len(house.app.seen) == 2
        said = await house.discord.slash(guild.owner, "manage", guild=guild)
        assert said.message.text == "managed #general:"


async def test_a_server_that_is_renamed_is_told_and_other_changes_of_it_are_not() -> None:
    async with open_house() as house:
        guild = newcomer(house)
        await house.discord.join(guild)
        await greeted(house, guild.channel)
        await house.discord.rename(guild, "Club of Snakes")
        await house.discord.until(lambda: len(house.app.seen) == 2)
        await house.discord.rename(guild, "Club of Snakes")  # something else of it was changed
        await house.discord.dm(house.discord.person(), "hi")
        came, renamed, typed = house.app.seen
        assert [type(event) for event in (came, renamed, typed)] == [Joined, Renamed, TextTyped]
        assert renamed == Renamed(Place(Address("discord", guild.id), "community", "Club of Snakes"))


async def test_in_a_thread_the_channel_is_the_one_that_it_belongs_to() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        hall = guild.channels[0]
        guild.channels.append(Channel("questions", 11, parent=hall.id))
        for where in guild.channels:
            await house.discord.slash(house.discord.person(), "secret", guild=guild, where=where.id)
        assert [event.place.channel for event in house.app.seen] == [hall.id, hall.id]  # type: ignore[union-attr]
