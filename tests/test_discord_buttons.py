from discord_house import open_house
from emulators.discord_guild import Guild
from emulators.discord_world import User

from bot.values.events import ButtonPressed, FormSubmitted


async def test_a_button_edits_its_message_in_place() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"})).message
        pressed = await house.discord.press(ana, said, "Next")
        assert said.text == "Paint\n\ngreen"
        assert (said.versions, pressed.messages) == (2, [])


async def test_two_buttons_may_do_the_same() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"})).message
        await house.discord.press(ana, said, "Again")
        assert said.text == "Paint\n\ngreen"


async def test_a_choice_joins_the_action() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"})).message
        await house.discord.choose(ana, said, "Other colour", "Grey")
        assert said.text == "Paint\n\ngrey"


async def test_buttons_work_after_a_restart_and_nothing_about_them_is_kept() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"})).message
        client = house.adapter._clients[0]
        assert client is not None
        assert not client.persistent_views
        assert not client._connection._view_store._views
        await house.stop()
        await house.ready()
        await house.discord.press(ana, said, "Next")
        assert said.text == "Paint\n\ngreen"


async def test_a_private_answer_to_a_press_on_a_public_message_is_a_new_one_for_one() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"}, guild)).message
        said.item("Next")["custom_id"] = "1:secret"
        pressed = await house.discord.press(ana, said, "Next")
        assert (said.text, said.versions) == ("Paint\n\nred", 1)
        assert (pressed.message.text, pressed.message.ephemeral) == ("psst", True)
        deeper = await house.discord.press(ana, pressed.message, "Deeper")
        assert (pressed.message.text, pressed.message.ephemeral, deeper.messages) == ("pssst", True, [])


async def test_somebody_elses_press_is_refused_for_them_alone() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        said = (await house.discord.slash(house.discord.person(), "paint", {"colour": "red"}, guild)).message
        pressed = await house.discord.press(house.discord.person("bob"), said, "Next")
        assert (pressed.message.text, pressed.message.ephemeral) == ("not yours", True)
        assert said.versions == 1


async def test_a_forged_button_is_answered() -> None:
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"})).message
        for item in said.items:
            item["custom_id"] = "0:nonsense"
        assert (await house.discord.press(ana, said, "Next")).message.text == "an old button"
        assert (await house.discord.choose(ana, said, "Other colour", "Red")).message.text == "an old button"


async def test_a_form_opens_as_a_modal_and_comes_back() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        ana = house.discord.person()
        opened = await house.discord.slash(ana, "ask", guild=guild)
        assert opened.modal is not None
        assert opened.modal["title"] == "Who are you?"
        box = opened.modal["components"][0]["component"]
        assert (box["placeholder"], box["value"], box["required"]) == ("Ana", "A", True)
        filled = await house.discord.fill(ana, opened, {"Name": "Ana *Maria*"})
        assert filled.message.text == "hello Ana *Maria*"
        event = house.app.seen[1]
        assert isinstance(event, FormSubmitted)
        assert (event.fields, event.opens_forms) == ({"name": "Ana *Maria*"}, False)
        assert event.place.address.id == guild.id
        again = await house.discord.press(ana, filled.message, "Once more")
        assert again.modal is not None
        assert isinstance(house.app.seen[2], ButtonPressed)
        filled = await house.discord.fill(ana, again, {"Name": "Bea"})
        assert filled.message.text == "hello Bea"


async def test_buttons_stay_private_where_only_the_person_installed_the_mentor() -> None:
    abroad = Guild("abroad", User("olga"))
    async with open_house() as house:
        ana = house.discord.person()
        said = (await house.discord.slash(ana, "paint", {"colour": "red"}, abroad, installed=False)).message
        house.discord.guilds.append(abroad)  # the presses come from there too
        pressed = await house.discord.press(ana, said, "Next")
        assert (said.text, said.ephemeral, pressed.messages) == ("Paint\n\ngreen", True, [])


async def test_a_form_that_is_refused_opens_again_with_what_was_typed() -> None:
    guild = Guild("club", User("olga"))
    async with open_house(guild) as house:
        ana = house.discord.person()
        opened = await house.discord.slash(ana, "ask", guild=guild)
        refused = await house.discord.fill(ana, opened, {"Name": "nobody"})
        assert (refused.message.text, refused.message.ephemeral) == ("no way", True)
        again = await house.discord.press(ana, refused.message, "Change what I typed")
        assert again.modal is not None
        assert again.modal["components"][0]["component"]["value"] == "nobody"
        assert (await house.discord.fill(ana, again, {"Name": "Bea"})).message.text == "hello Bea"
