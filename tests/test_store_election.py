"""One process at a time holds a name, and another one takes over when its session ends."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import asynccontextmanager

import postgres as pg
import psycopg
import pytest
from store_house import closing

from bot.ports.store import Store
from bot.store.driver import election
from bot.store.sql.store import SqlStore

WON, WAITS = "won", "waits"


class Candidate:
    """A process that stands for some names."""

    def __init__(self, url: str, *names: str) -> None:
        self.store, self.names, self.states = SqlStore(url), names, [WAITS]
        self.task = asyncio.create_task(self._stand())

    @property
    def state(self) -> str:
        return self.states[-1]

    async def _stand(self) -> None:
        async with self.store.elected(*self.names) as term:
            self.states.append(WON)
            await term.ended()
            self.states.append("over")

    async def leave(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)
        await self.store.close()

    async def comes_to(self, state: str) -> None:
        """Wait until it has been in this state."""
        await until(lambda: state in self.states)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


@pytest.fixture
def candidates(postgres_url: str, monkeypatch):
    """Make candidates; each has won or was refused before the next one stands."""
    tried = set()

    async def take(term: election.PostgresTerm, names: Sequence[str]) -> bool:
        taken = await untold(term, names)
        tried.add(asyncio.current_task())
        return taken

    @asynccontextmanager
    async def standing(*wanted: tuple[str, ...]):
        made = []
        for names in wanted:
            made.append(one := Candidate(postgres_url, *names))
            await until(lambda task=one.task: task in tried)
        try:
            yield made
        finally:
            for one in made:
                await one.leave()

    untold = election.PostgresTerm.take
    monkeypatch.setattr(election.PostgresTerm, "take", take)
    return standing


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    for name, seconds in {"TRY": 0.02, "BEAT": 0.05}.items():
        monkeypatch.setattr(election, name, seconds)


async def test_one_is_elected_and_the_next_follows_when_it_leaves(candidates) -> None:
    async with candidates(("a",), ("a",)) as (first, second):
        await first.comes_to(WON)
        await asyncio.sleep(0.1)
        assert second.state == WAITS
        await first.leave()
        await second.comes_to(WON)


async def test_all_names_are_won_or_none(candidates) -> None:
    async with candidates(("b",), ("a", "b"), ("a",)) as (first, both, other):
        await other.comes_to(WON)
        assert (first.state, both.state) == (WON, WAITS)
        await first.leave()
        await other.leave()
        await both.comes_to(WON)


async def test_who_loses_the_connection_is_told_and_another_follows(candidates, postgres_url: str) -> None:
    async with candidates(("a",), ("a",)) as (first, second):
        await first.comes_to(WON)
        with psycopg.connect(postgres_url) as connection:
            connection.execute(pg.CUT_OFF)
        await first.comes_to("over")
        await second.comes_to(WON)


async def test_a_holder_that_shows_no_life_is_replaced_by_the_server(candidates, monkeypatch) -> None:
    monkeypatch.setattr(election, "SILENCE", 0.3)
    async with candidates(("a",)) as (first,):
        await first.comes_to(WON)
        monkeypatch.setattr(election, "BEAT", 60)  # as a process that hangs
        async with candidates(("a",)) as (second,):
            await second.comes_to(WON)


async def test_a_holder_steps_down_before_the_server_gives_its_place_away(candidates, monkeypatch) -> None:
    monkeypatch.setattr(election, "TERM", 0.2)
    async with candidates(("a",)) as (first,):
        await first.comes_to(WON)

        async def never(*_: object) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(psycopg.AsyncConnection, "execute", never)
        await first.comes_to("over")


def test_the_longest_gap_is_shorter_than_a_lease() -> None:
    from importlib import reload

    from scheduler.sender import LEASE

    fresh = reload(election)
    assert fresh.BEAT < fresh.TERM < fresh.SILENCE
    assert fresh.SILENCE + fresh.TRY < LEASE


async def test_a_database_that_is_away_is_waited_for(postgres_url: str) -> None:
    nowhere = postgres_url.replace("host=%2F", "host=%2Fnowhere%2F").replace("host=/", "host=/nowhere/")
    assert nowhere != postgres_url
    lonely = Candidate(nowhere, "a")
    async with closing(lonely.store):
        await asyncio.sleep(0.1)
        assert lonely.state == WAITS
        assert not lonely.task.done()
        await lonely.leave()


async def test_the_only_process_is_always_elected(sqlite_url: str) -> None:
    from bot.store.memory.store import MemoryStore

    lite = SqlStore(sqlite_url)
    stores: list[Store] = [MemoryStore(), lite]
    async with closing(lite):
        for store in stores:
            assert not store.shared
            async with store.elected("a"), store.elected("a"):
                pass
