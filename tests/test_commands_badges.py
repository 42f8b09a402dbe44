from dataclasses import replace

import pytest
from community_house import FakeHost, Server
from drive import Drive

from bot.values.community import Badge
from bot.values.errors import Busy, Gone
from bot.values.events import Address
from bot.values.platform import Channel


async def wanted(drive: Drive) -> list[Badge]:
    async with drive.app.store.begin() as tx:
        return list(await tx.badges.open(9))


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
    assert "one for a streak of 7 days" in ana.sees
    await server.drive.person("ana", "discord").starts()
    await ana.says("/badges")
    assert "▫️ 🌐 Web Backend Path" in ana.sees
    assert "everyone here can see your path" in ana.sees
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


class RoleHost(FakeHost):
    """Keeps what it was asked to do."""

    def __init__(self, trouble: Exception | None = None) -> None:
        super().__init__(Channel("1", "main"))
        self.asked_for: list[tuple[str, str, bool]] = []
        self.refusal = trouble

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        self.asked_for.append((person.id, title, wanted))
        if self.refusal:
            raise self.refusal


@pytest.mark.parametrize("trouble", [None, Busy(1), Gone(), OSError()])
async def test_who_is_forgotten_keeps_no_role(trouble):
    server = await Server(host := RoleHost(trouble)).starts()
    await server.boss.forges("1:setup_set:roles:yes")
    alone, ana = await server.drive.person("ana", "discord").starts(), server.person("ana")
    await ana.says("/badges")
    await alone.says("/forget")
    assert "role" not in alone.sees
    await ana.presses("Show my name and roles")
    async with server.drive.app.store.begin() as tx:
        (badge,) = await tx.badges.open(9)
        await tx.badges.settle(replace(badge, given=True))
    await alone.says("/forget")
    assert "I'll take away your roles in communities first" in alone.sees
    assert host.asked_for == []
    await alone.presses("Erase it all")
    assert "Erased" in alone.sees
    assert host.asked_for == [("ana", badge.name, False)]
    assert await ana.known() is None
