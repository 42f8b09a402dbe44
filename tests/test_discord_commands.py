from discord_house import PNG, WILD, open_house
from emulators.discord_guild import MANAGE_GUILD, SPEAK, Guild
from emulators.discord_world import User

from bot.values.events import Address, CommandCalled, TextTyped


async def test_a_slash_command_is_answered_with_its_options() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = await house.discord.slash(ana, "paint", {"colour": "red", "note": "and more"})
        assert said.message.text == "Paint\n\nred and more"
        assert not said.message.ephemeral
        assert said.message.labels == ["Other colour", "Next", "Again"]


async def test_options_are_suggested_while_they_are_typed() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        assert await house.discord.types(ana, "paint", "colour", "gr") == ["green", "grey"]
        assert await house.discord.types(ana, "paint", "note", "x") == []
        assert house.app.seen == []


async def test_a_command_that_is_gone_from_the_house_is_still_answered() -> None:
    async with open_house() as house:
        said = await house.discord.slash(house.discord.person(), "poem")
        assert said.message.text == "you said "


async def test_in_a_server_the_place_is_the_server_and_private_answers_are_seen_by_one() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        ana = house.discord.person(locale="de")
        said = await house.discord.slash(ana, "secret", guild=guild)
        assert said.message.ephemeral
        event = house.app.seen[0]
        assert isinstance(event, CommandCalled)
        assert event.place.address == Address("discord", guild.id)
        assert (event.place.kind, event.place.name) == ("community", "club")
        assert (event.sender.address, event.sender.name) == (Address("discord", ana.id), "Ana")
        assert (event.sender.language, event.sender.manages_place) == ("de", False)
        public = await house.discord.slash(ana, "paint", {"colour": "red"}, guild)
        assert not public.message.ephemeral


async def test_a_refusal_is_seen_by_one() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        said = await house.discord.slash(house.discord.person(), "refuse_openly", guild=guild)
        assert said.message.ephemeral
        assert said.message.text == "no way"


async def test_who_manages_the_server_may_do_more() -> None:
    olga = User("olga")
    guild = Guild("club", olga)
    async with open_house(guild) as house:
        said = await house.discord.slash(olga, "manage", guild=guild)
        assert said.message.text == "managed #general:"
        said = await house.discord.slash(house.discord.person(), "manage", guild=guild)
        assert said.message.text == "managers only"


async def test_where_only_the_person_installed_the_mentor_the_place_is_theirs_and_others_see_nothing() -> None:
    abroad = Guild("abroad", User("olga"), permissions=SPEAK | MANAGE_GUILD)
    async with open_house() as house:
        ana = house.discord.person()
        said = await house.discord.slash(ana, "paint", {"colour": "red"}, abroad, installed=False)
        assert said.message.ephemeral
        event = house.app.seen[0]
        assert isinstance(event, CommandCalled)
        assert (event.place.kind, event.place.address) == ("private", Address("discord", ana.id))
        assert not event.sender.manages_place


async def test_a_direct_message_is_answered_where_it_was_written() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        (said,) = await house.discord.dm(ana, "hello **you**")
        assert said.text == "you said hello **you**"
        assert not said.ephemeral
        assert house.limiter.asked == [(house.discord.rest.dms[ana.id], True)]
        event = house.app.seen[0]
        assert isinstance(event, TextTyped)
        assert event.place.address == event.sender.address == Address("discord", ana.id)
        assert not event.opens_forms


async def test_a_form_is_asked_line_by_line_in_direct_messages() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        (asked,) = await house.discord.dm(ana, "/ask")
        assert asked.text == "Who are you?\n\nName? Ana"
        (said,) = await house.discord.dm(ana, "Ana Maria")
        assert said.text == "hello Ana Maria"


async def test_what_is_said_in_servers_and_by_bots_is_not_read() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        ana = house.discord.person()
        await house.discord.say(guild.channel, ana, "mentor?", guild)
        channel = house.discord.rest.dm_json(ana)["id"]
        await house.discord.say(channel, house.discord.bot, "an echo")
        await house.discord.dm(ana, "hello")
        assert len(house.app.seen) == 1


async def test_a_picture_comes_with_its_text() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "picture")).message
        assert said.files == [PNG]
        (attachment,) = said.raw["attachments"]
        assert attachment["description"] == "it says"
        assert said.raw["embeds"][0]["image"]["url"] == f"attachment://{attachment['filename']}"
        await house.discord.press(ana, said, "Plain")
        assert (said.text, said.files, said.raw["attachments"]) == ("Paint\n\nred", [], [])


async def test_what_looks_like_markup_is_shown_as_typed() -> None:
    async with open_house() as house:
        said = (await house.discord.slash(house.discord.person(), "wild")).message
        assert said.text == f"{WILD[:60]}\n\n{WILD}{WILD}\n\n```x```"
        assert said.item("Read")["url"] == "https://example.org/a"


async def test_servers_that_were_there_before_are_not_greeted_again() -> None:
    async with open_house(Guild("club", User("olga"))) as house:
        await house.discord.dm(house.discord.person(), "hello")
        assert len(house.app.seen) == 1
