"""Roles of people who were forgotten: they are taken as soon as the platform can be asked, and then nothing is kept."""

import pytest
from test_scheduler_badges import DAY, PATH, RoleServer

from bot.values.errors import Busy, Denied, Gone, Unsendable


async def left(server: RoleServer) -> list[str]:
    """What is kept to take roles from who was forgotten."""
    async with server.drive.app.store.begin() as tx:
        return [revocation.name for revocation in await tx.badges.revocations(9)]


@pytest.mark.parametrize("host", [True, False])
async def test_who_is_forgotten_while_the_platform_is_away_loses_them_when_it_is_back(host: bool):
    server = RoleServer()
    ana = await server.begins()
    await server.keeper.look()
    server.host.refusal = Busy(5)
    if not host:  # it is another process that serves the platform
        del server.drive.app.hosts["discord"]
    await server.drive.person("ana", "discord").forges("1:forget_now")
    await server.keeper.look()
    assert (server.roles, await left(server), await ana.known()) == ({PATH}, [PATH], None)
    server.drive.app.hosts["discord"] = server.host
    server.host.refusal = None
    await server.keeper.look()
    assert (server.roles, await left(server)) == (set(), [])


async def test_who_is_forgotten_leaves_nothing_where_the_platform_answers():
    server = RoleServer()
    await server.begins()
    await server.keeper.look()
    await server.drive.person("ana", "discord").forges("1:forget_now")
    assert (server.roles, await left(server)) == (set(), [])


@pytest.mark.parametrize("refusal", [Gone(), Denied("rank"), Unsendable("no such member")])
async def test_what_the_platform_says_of_a_role_that_was_left_is_final(refusal: Exception):
    server = RoleServer()
    await server.begins()
    await server.keeper.look()
    server.host.refusal = refusal
    await server.drive.person("ana", "discord").forges("1:forget_now")
    await server.keeper.look()
    assert await left(server) == []
    await server.passes(server.drive.clock.now() + DAY)
    assert len(server.told()) == isinstance(refusal, Denied)


async def test_who_comes_back_and_earns_a_role_again_keeps_it():
    server = RoleServer()
    await server.begins()
    await server.keeper.look()
    server.host.refusal = Busy(5)
    await server.drive.person("ana", "discord").forges("1:forget_now")
    alone, ana = server.drive.person("ana", server.platform, zone="UTC"), server.person("ana", zone="UTC")
    await alone.starts()
    await ana.says("/badges")
    await ana.presses("Show my name and roles")
    server.host.refusal = None
    for _ in range(2):
        await server.keeper.look()
    assert (server.roles, await left(server)) == ({PATH}, [])


async def test_who_is_forgotten_while_a_role_is_given_loses_it(monkeypatch):
    server = RoleServer()
    await server.begins()
    give = server.host.set_badge

    async def forgotten_first(*what):
        monkeypatch.setattr(server.host, "set_badge", give)
        await server.drive.person("ana", "discord").forges("1:forget_now")
        await give(*what)

    monkeypatch.setattr(server.host, "set_badge", forgotten_first)
    await server.keeper.look()
    assert (server.roles, await left(server)) == ({PATH}, [PATH])
    await server.keeper.look()
    assert (server.roles, await left(server)) == (set(), [])
