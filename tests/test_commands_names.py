"""A name follows the platform, unless another one was chosen here."""

from dataclasses import replace

import pytest
from community_house import SERVER, Server
from drive import Drive, Person

from bot.values.names import shown_name


def renamed(person: Person, name: str) -> Person:
    person.sender = replace(person.sender, name=name)
    return person


async def named(person: Person) -> str:
    return (await person.learner()).name


async def test_a_name_that_changed_on_the_platform_changes_here():
    ana = await Drive.fresh().person("ana").starts()
    await renamed(ana, "Ana María").says("/help")
    assert await named(ana) == "Ana María"
    await renamed(ana, "").says("/help")
    assert await named(ana) == "Ana María", "an event without a name says nothing"


async def test_a_name_that_was_chosen_here_stays():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await ana.says("/settings")
    await ana.presses("Name")
    await ana.fills({"name": "Nightowl"})
    for name in ("ana", "Ana María", "ana"):
        await renamed(ana, name).says("/help")
        assert await named(ana) == "Nightowl"


async def test_two_platforms_with_two_names_do_not_take_turns():
    drive = Drive.fresh()
    ana, phone = await drive.person("ana").starts(), drive.person("anna", "discord")
    await phone.says("/link")
    code = phone.sees.split("/link ")[1].split()[0]
    await ana.says(f"/link {code}")
    for person in (ana, phone, ana, phone):
        await person.says("/help")
        assert await named(person) == "ana"
    await renamed(phone, "Anna B.").says("/help")
    assert await named(ana) == "ana", "the name came from the other platform"
    await renamed(ana, "Ana María").says("/help")
    assert await named(phone) == "Ana María"


@pytest.mark.parametrize(
    "name", ["\u202eeve", "e\u0335\u0335\u0335\u0335\u0335ve", "eve\u2066", "\u200beve\n\n# Title"]
)
async def test_a_strange_name_reaches_into_no_other_line(name):
    server = await Server().starts()
    eve, fox = server.person("eve"), server.person("fox")
    await renamed(eve, name).says("/log 60")
    await fox.says("/log 60")
    for person in (eve, fox):
        await person.says("/settings")
        await person.presses("Let others see me")
    await eve.says("/settings")
    assert not set("\u202e\u2066\u200b\n") & set(await named(eve))
    (line,) = [line for line in eve.sees.splitlines() if line.startswith("Name: ")]
    assert line == f"Name: {shown_name(name)}"


async def test_a_name_from_the_right_keeps_to_itself_on_a_board():
    server = await Server().starts()
    dana = renamed(server.person("dana"), "דנה 5")
    await dana.says("/focus 25")
    await dana.says("/settings")
    await dana.presses("Let others see me")
    await server.passes(server.drive.clock.now().replace(hour=23))
    await dana.says("/focus 25")
    assert "\u2068דנה 5\u2069" in dana.sees


async def test_so_does_the_name_of_a_community():
    server = Server()
    server.boss.place = replace(server.boss.place, name="\u202eClub\u2028one")
    await server.greets()
    assert (await server.community()).place.name == "Club one"
    server.boss.place = replace(server.boss.place, name="\u200f")
    await server.boss.says("/board")
    assert (await server.community()).place.name == "Club one"
    assert SERVER
