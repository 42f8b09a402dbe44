"""Several processes serve the shards of one bot: each server's events are handled once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from discord_house import House, make_app, open_house
from emulators.discord_guild import Guild
from emulators.discord_server import FakeDiscord
from emulators.discord_world import User
from process_house import EMULATED, serving, until

from adapters.discord.identify import IdentifyGate
from bot.process.environment import BadSettings, read_settings
from bot.process.shards import Shards, read_shards
from bot.store.memory.store import MemoryStore
from bot.values.errors import CannotServe
from scheduler.leadership import ANSWER_SHARE, REMINDER_SHARE, WHOLE_SHARE, Leadership

FIRST, SECOND = Shards(0, 0, 2), Shards(1, 1, 2)


def guilds_of(shards: int) -> list[Guild]:
    """One server of each shard."""
    made: dict[int, Guild] = {}
    while len(made) < shards:
        guild = Guild("club", User("olga"))
        made.setdefault((int(guild.id) >> 22) % shards, guild)
    return [made[shard] for shard in range(shards)]


@asynccontextmanager
async def two_houses() -> AsyncIterator[tuple[FakeDiscord, list[House]]]:
    discord = FakeDiscord(shards=2, guilds=tuple(guilds_of(2)))
    await discord.start()
    houses = [House(discord, make_app(MemoryStore()), shards=part) for part in (FIRST, SECOND)]
    try:
        for house in houses:
            await house.ready()
        yield discord, houses
        assert discord.violations == []
    finally:
        for house in houses:
            await house.stop()
        await discord.stop()


async def test_each_client_is_ready_with_its_own_shards_and_handles_its_own_servers_once() -> None:
    async with two_houses() as (discord, houses):
        assert [data["shard"] for data in discord.gateway.identified] == [[0, 2], [1, 2]]
        ana = discord.person()
        for guild in discord.guilds:
            said = await discord.slash(ana, "secret", guild=guild)
            assert said.message.text == "psst"
        await discord.dm(ana, "hello")
        assert [len(house.app.seen) for house in houses] == [2, 1]
        assert discord.asked("/callback") == 2
        newcomer = guilds_of(2)[1]
        await discord.join(newcomer)
        await discord.until(lambda: discord.rest.channels[newcomer.channel])
        assert [len(house.app.seen) for house in houses] == [2, 2]
        survey = await houses[0].adapter.survey(houses[1].app.seen[0].place.address)  # type: ignore[union-attr]
        assert survey.channels[0].open


async def test_two_processes_share_a_bot_on_one_postgresql(postgres_url: str, tmp_path: Path) -> None:
    discord = FakeDiscord(shards=2, guilds=tuple(guilds_of(2)))
    discord.rest.start["max_concurrency"] = 2
    await discord.start()
    discord.write_authority(tmp_path / "authority.pem")
    wish = json.dumps({"discord": {"port": discord.port, "authority": str(tmp_path / "authority.pem")}})
    async with AsyncExitStack() as stack:
        stack.push_async_callback(discord.stop)

        async def starts(part: str) -> None:
            folder = tmp_path / part[0]
            folder.mkdir()
            settings = {"database_url": postgres_url, "discord_token": discord.token, "discord_shards": part}
            await stack.enter_async_context(serving(folder, EMULATED, wish, **settings))

        await asyncio.gather(starts("0/2"), starts("1/2"))
        await until(lambda: len(discord.gateway.identified) == 2)
        assert sorted(data["shard"] for data in discord.gateway.identified) == [[0, 2], [1, 2]]
        ana = discord.person()
        for guild in discord.guilds:
            assert (await discord.slash(ana, "help", guild=guild)).messages
        assert len(await discord.dm(ana, "/help")) == 1
        assert discord.asked("/callback") == len(discord.guilds)
    assert discord.violations == []


def test_of_two_processes_that_overlap_only_one_is_elected() -> None:
    part = Shards(0, 3, 16)
    names = set(part.names("bot"))
    assert len(names) == 4
    assert names & set(Shards(3, 5, 16).names("bot"))
    assert not names & set(Shards(4, 7, 16).names("bot"))


async def test_who_serves_a_part_is_elected_for_its_shards_and_leaves_the_others_their_share() -> None:
    asked: list[tuple[str, ...]] = []

    @asynccontextmanager
    async def elected(*names: str) -> AsyncIterator[Any]:
        asked.append(names)
        yield SimpleNamespace(ended=asyncio.Event().wait)

    async def run() -> None:
        shares.append(leadership.share("bot"))

    leadership, store, shares = Leadership(sending=True), MemoryStore(), list[Fraction]()
    store.elected = elected  # type: ignore[method-assign,assignment]
    await leadership.serve(store, "bot", run, Shards(2, 3, 4))
    await leadership.serve(store, "bot", run, Shards(0, 1, 2))  # all of them
    assert asked == [("serve bot 2/4", "serve bot 3/4"), ("serve bot 0/2", "serve bot 1/2")]
    assert shares == [REMINDER_SHARE + ANSWER_SHARE / 2, WHOLE_SHARE]
    assert leadership.share("bot") == REMINDER_SHARE


@pytest.mark.parametrize(
    ("text", "shards"),
    [("", None), ("auto", None), ("2/16", Shards(2, 2, 16)), ("0-3/16", Shards(0, 3, 16)), ("0/1", Shards(0, 0, 1))],
)
def test_a_range_is_read(text: str, shards: Shards | None) -> None:
    assert read_shards(text) == shards


@pytest.mark.parametrize("text", ["x", "3", "1-2", "3-1/16", "16/16", "0-16/16", "-1/4", "1/0", "0..3/16", "1/2/3"])
def test_a_range_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="shard"):
        read_shards(text)


def test_a_bad_range_is_one_readable_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MENTOR_DISCORD_SHARDS", "7-3/16")
    with pytest.raises(BadSettings, match=r"^MENTOR_DISCORD_SHARDS: shards are numbered") as caught:
        read_settings()
    assert "7-3" not in str(caught.value)


class Line:
    """A store whose elections are one line for all who share it, as of several processes."""

    def __init__(self) -> None:
        self.locks: dict[str, asyncio.Lock] = {}
        self.moments: list[float] = []

    @asynccontextmanager
    async def elected(self, *names: str) -> AsyncIterator[None]:
        async with self.locks.setdefault("".join(names), asyncio.Lock()):
            self.moments.append(asyncio.get_running_loop().time())
            yield


async def test_shards_of_one_key_identify_apart_in_all_processes_and_others_at_once() -> None:
    line: Any = Line()
    processes = [IdentifyGate(line.elected, "bot", 0.05) for _ in range(2)]
    await asyncio.gather(*(gate.wait(0) for gate in processes * 2))
    assert len(line.moments) == 4
    assert all(later - sooner >= 0.05 for sooner, later in pairwise(line.moments))
    line.locks["identify bot 1"] = held = asyncio.Lock()
    await held.acquire()
    waiting = asyncio.create_task(processes[0].wait(1))
    await asyncio.wait_for(processes[0].wait(2), 5)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    held.release()
    await asyncio.wait_for(processes[1].wait(1), 5)


async def test_a_turn_that_can_not_be_had_is_a_fault_and_no_wait_without_end() -> None:
    line: Any = Line()

    def fails(*names: str) -> None:
        raise LookupError(names[0])

    line.elected = fails
    with pytest.raises(LookupError, match="identify bot 0"):
        await asyncio.wait_for(IdentifyGate(line.elected, "bot", 0.01).wait(0), 5)


async def test_a_bot_that_has_identified_too_often_today_does_not_risk_its_token() -> None:
    async with open_house() as house:
        await house.stop()
        house.discord.rest.start |= {"remaining": 0, "reset_after": 7_200_000}
        with pytest.raises(CannotServe, match=r"2\.0 h"):
            await house.run()
        assert len(house.discord.gateway.identified) == 1
