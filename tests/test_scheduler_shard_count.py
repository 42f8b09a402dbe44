"""Processes that divide a bot into different numbers of shards never serve it at the same time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from scheduler_house import until

from bot.process.shards import Shards
from bot.store.memory.store import MemoryStore
from bot.values.errors import CannotServe, Unavailable
from scheduler import shard_count
from scheduler.leadership import Leadership


class Ballot(MemoryStore):
    """A store of several processes: who holds a name keeps all others from it."""

    shared = True

    def __init__(self) -> None:
        super().__init__()
        self.held: set[str] = set()

    @asynccontextmanager
    async def elected(self, *names: str) -> AsyncIterator["Ballot"]:  # type: ignore[override]
        while self.held & set(names):
            await asyncio.sleep(0.005)
        self.held |= set(names)
        try:
            yield self
        finally:
            self.held -= set(names)

    async def ended(self) -> None:
        await asyncio.Event().wait()


class Process:
    """Serves some shards until it is stopped."""

    def __init__(self, store: Ballot, shards: Shards | None) -> None:
        self.serves = False
        self.task = asyncio.create_task(Leadership().serve(store, "bot", self._run, shards))

    async def _run(self) -> None:
        self.serves = True
        try:
            await asyncio.Event().wait()
        finally:
            self.serves = False

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


@pytest.mark.parametrize(("first", "second"), [(2, 4), (4, 2), (0, 2), (2, 0)])
async def test_of_two_counts_the_second_serves_when_all_of_the_first_have_stopped(
    first: int, second: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shard_count, "RIVAL_SECONDS", 0.01)
    store = Ballot()
    parts = [Shards(n, n, first) for n in range(first)] or [None]
    before = [Process(store, part) for part in parts]
    await until(lambda: all(process.serves for process in before))
    after = Process(store, Shards(0, second - 1, second) if second else None)
    for process in before:
        await asyncio.sleep(0.03)
        assert not after.serves
        await process.stop()
    assert "another process serves it with" in capsys.readouterr().out
    await until(lambda: after.serves)
    late = Process(store, parts[0])
    await asyncio.sleep(0.03)
    assert not late.serves
    await after.stop()
    await until(lambda: late.serves)
    await late.stop()


async def test_two_counts_that_begin_at_once_never_serve_together() -> None:
    store = Ballot()
    processes = [Process(store, Shards(0, count - 1, count)) for count in (2, 3, 4)]
    while processes:
        await until(lambda: any(process.serves for process in processes))
        await asyncio.sleep(0.02)
        serving = [process for process in processes if process.serves]
        assert len(serving) == 1
        await serving[0].stop()
        processes.remove(serving[0])


async def test_a_store_that_is_away_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    store = Ballot()

    def away(hurry: bool = False) -> None:
        raise Unavailable("away")

    monkeypatch.setattr(store, "begin", away)
    with pytest.raises(CannotServe, match="away"):
        await Leadership().serve(store, "bot", asyncio.Event().wait, Shards(0, 1, 2))  # type: ignore[arg-type]
