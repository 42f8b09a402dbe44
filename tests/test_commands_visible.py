"""Who sees a name: one switch and one truth, wherever it is asked."""

from dataclasses import replace
from datetime import timedelta

from community_house import SERVER, Server
from drive import Drive, Person
from test_commands_buddy import looks, someone

from bot.learning.community_settings import settings_of, with_settings
from bot.values.community import Community
from bot.values.events import Address

DAY = timedelta(days=1)
LINE = "Others can see you: "


async def seen(person: Person) -> str:
    """What /settings says, asked in private and where somebody is."""
    await person.says("/settings")
    return next(line for line in person.sees.splitlines() if line.startswith(LINE)).removeprefix(LINE)


async def shown(server: Server, person: Person) -> bool:
    key = (await person.learner()).key
    async with server.drive.app.store.begin() as tx:
        member = await tx.members.find(Address(server.platform, SERVER), key)
        return member is not None and member.shown


async def board(server: Server) -> str:
    await server.boss.says("/board")
    return server.boss.sees


async def test_the_switch_in_settings_and_the_one_under_a_board_are_the_same():
    server = await Server().starts()
    eva, fox, gil = (server.person(name) for name in ("eva", "fox", "gil"))
    for person in (eva, fox, gil):
        await person.says("/log 60")
    await eva.says("/settings")
    await eva.presses("Let others see me")
    assert f"{LINE}yes, by name: {SERVER}" in eva.sees
    await fox.says("/board")
    await fox.presses("Show my name")
    assert await seen(fox) == f"yes, by name: {SERVER}"
    assert "Hide me" in " ".join(fox.labels)
    assert await seen(gil) == "no"
    await server.passes(server.drive.clock.now() + 7 * DAY)
    assert "eva, fox and 1 more" in await board(server)
    await fox.says("/settings")
    await fox.presses("Hide me")
    assert f"{LINE}no" in fox.sees
    assert not await shown(server, fox)
    text = await board(server)
    assert "eva and 2 more" in text
    assert "fox" not in text
    await eva.says("/board")
    await eva.presses("Hide my name")
    assert await seen(eva) != f"yes, by name: {SERVER}"
    assert "eva" not in await board(server)


async def test_roles_and_sessions_follow_the_same_switch():
    server = await Server().starts()
    eva = server.person("eva")
    await eva.says("/log 60")
    await eva.says("/settings")
    await eva.presses("Let others see me")
    await eva.says("/focus 25")
    assert "eva" in eva.sees
    await server.passes(server.drive.clock.now() + DAY)
    await eva.says("/settings")
    await eva.presses("Hide me")
    await eva.says("/focus 25")
    assert "eva" not in eva.sees


async def test_a_community_that_shows_no_names_shows_nobody():
    server = await Server().starts()
    eva = server.person("eva")
    await eva.says("/log 60")
    await eva.says("/settings")
    await eva.presses("Let others see me")
    async with server.drive.app.store.begin() as tx:
        community = await tx.communities.find(server.address)
        await tx.communities.save(replace_names(community))
    assert SERVER not in await seen(eva)


def replace_names(community: Community) -> Community:
    return with_settings(community, replace(settings_of(community), names=False, roles=False))


async def test_company_sees_who_looked_for_it_until_they_hide():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    assert await seen(ana) == "no"
    await looks(ana)
    await looks(ben)
    assert await seen(ana) == "yes, by name: your study group"
    await ana.presses("Hide me")
    assert f"{LINE}no" in ana.sees
    await ben.says("/buddy")
    assert "someone: 0 days this week" in ben.sees
    assert "ana" not in ben.sees
    await ana.says("/settings")
    await ana.presses("Let others see me")
    await ben.says("/buddy")
    assert "ana: 0 days this week" in ben.sees


async def test_who_is_in_no_community_is_told_that_nobody_sees_them_yet():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/settings")
    await ana.presses("Let others see me")
    assert f"{LINE}yes, but nobody does so far: in a server or group with me, /board shows your name" in ana.sees
    assert "🙈 Hide me" in ana.labels


async def test_who_has_no_name_is_asked_for_one_and_comes_to_what_they_wanted():
    drive = Drive.fresh()
    ana = drive.person("", "web", native_forms=True)
    await ana.says("/buddy")
    await ana.presses("Find me a group")
    assert ana.form.title == "What may others call you?"
    await ana.fills({"name": "  \u202eAna \n"})
    assert "Nice to meet you, Ana" in ana.sees
    await ana.presses("Find me a group")
    assert "You're on the list" in ana.sees
    assert (await ana.learner()).name == "Ana"


async def test_so_it_is_under_a_board_and_in_settings():
    server = await Server().starts()
    eva = server.person("eva")
    eva.sender = replace(eva.sender, name="")
    await eva.says("/log 60")
    await eva.says("/board")
    await eva.presses("Show my name")
    await eva.says("Eva")
    await eva.presses("Show my name")
    assert "Your name on this community's boards is Eva" in eva.sees
    assert await shown(server, eva)


async def test_a_name_can_be_changed_and_must_be_one():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await ana.says("/settings")
    assert "Name: ana" in ana.sees
    await ana.presses("Name")
    assert ana.form.fields[0].value == "ana"
    await ana.fills({"name": "\u200b\u200e"})
    assert "couldn't see anything" in ana.sees
    await ana.presses("Name")
    await ana.fills({"name": "x" * 41})
    assert "40 characters at most" in ana.sees
    assert (await ana.learner()).name == "ana"
    await ana.presses("Name")
    await ana.fills({"name": "Ana María"})
    await ana.presses("Settings")
    assert "Name: Ana María" in ana.sees
