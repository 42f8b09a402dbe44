import pytest
from community_house import Server
from drive import Drive

from bot.community import Badge


async def wanted(drive: Drive) -> list[Badge]:
    async with drive.app.store.begin() as unit:
        return list(await unit.open_badges(9))


async def test_without_roles_there_are_none():
    server = await Server().starts()
    ana = server.person("ana")
    await ana.says("/badges")
    assert "There are no roles here" in ana.sees
    await server.drive.person("ben").says("/board")
    ben = server.drive.person("ben").in_place("group")
    await ben.says("/badges")
    assert "no roles on this platform" in ben.sees
    cy = server.drive.person("cy", "discord")
    await cy.says("/badges")
    assert "Roles belong to a community" in cy.sees


async def test_what_is_earned_is_shown_before_anybody_takes_it():
    server = await Server().starts()
    await server.boss.forges("1:setup_set:roles:yes")
    ana = server.person("ana")
    await ana.says("/badges")
    assert "worth a role each" in ana.sees
    await server.drive.person("ana", "discord").starts()
    await ana.says("/badges")
    assert "▫️ 🌐 Web Backend Path" in ana.sees
    assert "all who are here see your path" in ana.sees
    assert await wanted(server.drive) == []
    await ana.presses("Show my name and roles")
    assert "✅ 🌐 Web Backend Path" in ana.sees
    (badge,) = await wanted(server.drive)
    assert badge.name == "🌐 Web Backend Path"
    await ana.presses("Hide both")
    assert await wanted(server.drive) == []


@pytest.mark.parametrize("action", ["badges_show", "badges_show:maybe", "wake_badges_denied"])
async def test_forged_choices_are_refused(action):
    server = await Server().starts()
    ana = server.person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
