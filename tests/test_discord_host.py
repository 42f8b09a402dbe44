"""What the core learns of a server, and the roles that members get."""

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from discord_house import House, make_app, open_house
from emulators.discord_guild import SPEAK, Channel, Guild, Role
from emulators.discord_permissions import bits
from emulators.discord_server import FakeDiscord
from emulators.discord_world import User

from adapters import build_adapters
from adapters.discord import limits
from bot.process.environment import Settings
from bot.serve.parts import Roles
from bot.store.memory.store import MemoryStore
from bot.values.errors import Busy, Denied, Gone, Unsendable
from bot.values.events import Address
from bot.values.platform import Host

GIVES = bits("MANAGE_ROLES")


def at(one: Guild | User) -> Address:
    return Address("discord", one.id)


def club(**settings: Any) -> Guild:
    return Guild("club", User("olga"), **{"granted": GIVES} | settings)


@asynccontextmanager
async def sending_house(*guilds: Guild) -> Any:
    """A house that is logged in for sending only: it hears of nothing and must ask."""
    discord = FakeDiscord(guilds=guilds)
    await discord.start()
    house = House(discord, make_app())
    line = asyncio.create_task(house.adapter.post())
    async with asyncio.timeout(5):
        while not house.adapter._clients or house.adapter._clients[0].application_id is None:
            await asyncio.sleep(0.003)
    try:
        yield house
        assert discord.violations == []
    finally:
        line.cancel()
        with suppress(asyncio.CancelledError):
            await line
        await discord.stop()


def test_the_core_may_ask_every_platform_that_hosts_communities_whatever_this_process_runs() -> None:
    app, store = make_app(), MemoryStore()
    settings = Settings(discord_token="a.b.c", web=True)  # type: ignore[arg-type]
    roles = Roles(["sender"], store)
    roles.crew(app, build_adapters(settings, app, roles.make_limiter), app.clock)
    assert list(app.hosts) == ["discord"]


async def test_a_survey_is_the_same_from_memory_and_when_asked_for() -> None:
    guild = club(channels=[Channel("hall"), Channel("daily", position=1)], permissions=SPEAK & ~bits("EMBED_LINKS"))
    hall, daily = guild.channels
    daily.overwrites[guild.id] = (0, bits("SEND_MESSAGES"))
    async with open_house(guild) as house:
        asked = len(house.discord.requests)
        remembered = await house.adapter.survey(at(guild), daily.id)
        assert len(house.discord.requests) == asked
        assert isinstance(house.adapter, Host)
    assert [(one.id, one.lacks) for one in remembered.channels] == [
        (daily.id, ("write", "embed", "attach")),
        (hall.id, ("embed",)),
    ]
    assert (remembered.synced, remembered.lacks) == (True, ())
    async with sending_house(guild) as house:
        found = await house.adapter.survey(at(guild), daily.id)
        assert (found.channels, found.lacks) == (remembered.channels, remembered.lacks)
        assert not found.synced


async def test_a_survey_follows_what_managers_change() -> None:
    guild = club(channels=[Channel("hall"), Channel("daily", position=1)])
    hall, daily = guild.channels
    async with open_house(guild) as house:

        async def looks(*wish: tuple[str, tuple[str, ...]]) -> None:
            async with asyncio.timeout(5):
                while [(one.name, one.lacks) for one in (await house.adapter.survey(at(guild))).channels] != [*wish]:
                    await asyncio.sleep(0.003)

        await looks(("#hall", ()), ("#daily", ()))
        await house.discord.overwrite(guild, hall, guild.id, deny=bits("CREATE_PUBLIC_THREADS"))
        await looks(("#hall", ("thread",)), ("#daily", ()))
        await house.discord.overwrite(guild, hall, house.discord.bot.id, allow=bits("CREATE_PUBLIC_THREADS"))
        await house.discord.delete_channel(guild, daily)
        await looks(("#hall", ()))
        await house.discord.change_everyone(guild, SPEAK & ~bits("ATTACH_FILES"))
        await looks(("#hall", ("attach",)))
        await house.discord.time_out(guild, house.discord.bot, "2026-03-02T13:00:00+00:00")
        await looks(("#hall", ("write", "embed", "attach", "thread")))
        assert (await house.adapter.survey(at(guild))).lacks == ("roles",)


async def test_a_server_without_the_mentor_is_gone_and_without_a_connection_all_is_busy() -> None:
    async with open_house() as house:
        stranger = club()
        with pytest.raises(Gone):
            await house.adapter.survey(at(stranger))
        with pytest.raises(Gone):
            await house.adapter.absent(at(stranger), [at(User("ana"))])
        with pytest.raises(Gone):
            await house.adapter.set_badge(at(stranger), at(User("ana")), "7 days", wanted=True)
        await house.stop()
        with pytest.raises(Busy):
            await house.adapter.survey(at(stranger))


async def test_only_those_who_surely_left_are_absent() -> None:
    guild = club()
    async with open_house(guild) as house:
        ana, bo, cleo = (house.discord.person(name) for name in ("ana", "bo", "cleo"))
        guild.members += [ana]
        house.discord.fail("GET", f"/members/{cleo.id}", 503, times=9)
        found = await house.adapter.absent(at(guild), [at(ana), at(bo), at(cleo)])
        assert found == {at(bo)}
        assert house.discord.asked(f"/members/{ana.id}") == 0
        assert await house.adapter.absent(at(guild), []) == frozenset()
        known = house.adapter._client().get_guild(int(guild.id))
        assert known
        assert list(known.members) == [known.me]  # nobody is kept for having been found


async def test_a_gateway_that_finds_nobody_makes_nobody_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FIND_SECONDS", 0.02)
    guild = club()
    async with open_house(guild) as house:
        house.discord.gateway.finds = False
        ana, bo = house.discord.person("ana"), house.discord.person("bo")
        guild.members += [ana]
        assert await house.adapter.absent(at(guild), [at(ana), at(bo)]) == {at(bo)}


async def test_a_role_is_made_once_given_and_taken() -> None:
    guild = club()
    async with open_house(guild) as house:
        guild.members += [house.discord.person(name) for name in ("ana", "bo")]
        giving = [house.adapter.set_badge(at(guild), at(user), "7 days", wanted=True) for user in guild.members]
        await asyncio.gather(*giving)
        mine, role = guild.roles
        assert (role.name, role.permissions, mine.managed) == ("7 days", 0, True)
        assert [guild.worn[user.id] for user in guild.members] == [{role.id}, {role.id}]
        ana = guild.members[0]
        await house.adapter.set_badge(at(guild), at(ana), "7 days", wanted=False)
        await house.adapter.set_badge(at(guild), at(ana), "30 days", wanted=False)
        assert (guild.worn[ana.id], len(guild.roles)) == (set(), 2)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"granted": SPEAK}, "roles"),
        ({"granted": None, "permissions": SPEAK | GIVES}, "rank"),
        ({"roles": [Role("7 days", position=5)]}, "rank"),
    ],
)
async def test_without_the_right_or_the_rank_no_role_is_touched(settings: dict[str, Any], why: str) -> None:
    guild = club(**settings)
    async with open_house(guild) as house:
        guild.members += [house.discord.person()]
        with pytest.raises(Denied, match=why):
            await house.adapter.set_badge(at(guild), at(guild.members[0]), "7 days", wanted=True)
        assert guild.members[0].id not in guild.worn
        assert not house.discord.asked("PUT /guilds") + house.discord.asked("POST /guilds")


async def test_a_role_of_an_integration_is_not_ours_to_give() -> None:
    guild = club(roles=[Role("7 days", managed=True, position=0)])
    async with open_house(guild) as house:
        guild.members += [house.discord.person()]
        await house.adapter.set_badge(at(guild), at(guild.members[0]), "7 days", wanted=True)
        assert guild.worn[guild.members[0].id] == {guild.roles[-1].id}
        assert len(guild.roles) == 3


async def test_a_role_for_somebody_who_left_can_never_be_given() -> None:
    guild = club()
    async with open_house(guild) as house:
        with pytest.raises(Unsendable):
            await house.adapter.set_badge(at(guild), at(User("ana")), "7 days", wanted=True)


@pytest.mark.parametrize(
    ("code", "error"), [(50013, Denied), (60003, Denied), (10011, Busy), (30005, Unsendable), (0, Busy)]
)
async def test_what_discord_says_of_a_role_is_understood(code: int, error: type[Exception]) -> None:
    guild = club()
    async with open_house(guild) as house:
        house.discord.fail("PUT", "/roles/", 400 if code == 30005 else 403, {"code": code, "message": "no"})
        guild.members += [house.discord.person()]
        with pytest.raises(error):
            await house.adapter.set_badge(at(guild), at(guild.members[0]), "7 days", wanted=True)
