"""Who sends is woken when rows were made, in this process or another."""

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import postgres as pg
import psycopg
import pytest
from store_house import NOW, add, beside, claim, daily, next_due, on_postgresql, queue, settle, tick

from bot.ports.store import Store, Wake
from bot.store.driver import wake as waking
from bot.store.sql.store import SqlStore


class Listener:
    def __init__(self, store: Store, wake: Wake) -> None:
        self.turns = 0
        self._task = asyncio.create_task(self._listen(store, wake))

    async def _listen(self, store: Store, wake: Wake) -> None:
        async for _ in store.wakes(wake):
            self.turns += 1

    async def hears(self) -> None:
        """Wait for a turn, then for quiet."""
        await self.has_turn()
        await asyncio.sleep(0.05)
        self.turns = 0

    async def has_turn(self) -> None:
        async with asyncio.timeout(20):
            while not self.turns:
                await asyncio.sleep(0.005)


@asynccontextmanager
async def listening(store: Store, wake: Wake = "deliveries"):
    listener = Listener(store, wake)
    await asyncio.sleep(0.01)
    if store.shared:  # one turn comes with the line
        await listener.has_turn()
    listener.turns = 0
    try:
        yield listener
    finally:
        listener._task.cancel()
        await asyncio.gather(listener._task, return_exceptions=True)


async def test_rows_that_were_made_wake(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    row = await next_due(store)
    async with listening(store) as listener:
        await queue(store, ana, NOW, "snooze")
        await listener.hears()
        await tick(store, row)
        await listener.hears()


async def queue_in_vain(store: Store, learner: int) -> None:
    async with store.begin() as tx:
        await tx.outbox.enqueue(learner, "snooze", NOW.date(), NOW)
        raise LookupError("rolled back")


async def test_nothing_new_wakes_nobody(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    async with listening(store) as listener:
        await tick(store, NOW)
        for row in await claim(store, NOW):
            await settle(store, row)
        with pytest.raises(LookupError, match="rolled back"):
            await queue_in_vain(store, ana)
        await asyncio.sleep(0.05)
        assert listener.turns == 0


@on_postgresql
async def test_another_process_is_woken(sql_store: SqlStore) -> None:
    ana = await add(sql_store)
    async with listening(beside(sql_store)) as listener:
        await queue(sql_store, ana, NOW + timedelta(hours=1))
        await listener.hears()


@on_postgresql
async def test_a_lost_line_is_told_once_and_dialled_again(
    sql_store: SqlStore, postgres_url: str, monkeypatch, capsys
) -> None:
    monkeypatch.setattr(waking, "REDIAL_PAUSE", 0.05)
    ana = await add(sql_store)
    async with listening(sql_store) as listener:
        with psycopg.connect(postgres_url) as connection:
            connection.execute(pg.CUT_OFF)
        await listener.hears()  # one turn comes with the new line, for what was missed meanwhile
        await queue(sql_store, ana, NOW)
        await listener.hears()
    told = capsys.readouterr().out
    assert (told.count("not woken"), told.count("listening again")) == (1, 1)
