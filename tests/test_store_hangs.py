"""A PostgreSQL that takes everything and answers nothing, as one that was stopped or whose disk hangs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from sqlalchemy import make_url, text
from store_house import add, closing, in_transaction

from bot.store.driver.engine import Patience
from bot.store.sql.store import SqlStore
from bot.values.errors import Unavailable

HASTE = Patience(lock=0.05, pool=0.05, answer=0.2)
SOON = 5.0  # seconds; without a deadline it would be for ever


class Wire:
    """Stands between the store and PostgreSQL; when it is still, nothing comes back and nobody else gets in."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._goes = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._writers: list[asyncio.StreamWriter] = []
        self._goes.set()

    async def open(self) -> str:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1")
        port = self._server.sockets[0].getsockname()[1]
        return self._url.set(host="127.0.0.1", port=port, query={}).render_as_string(hide_password=False)

    async def close(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def still(self) -> None:
        self._goes.clear()

    def go_on(self) -> None:
        self._goes.set()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        if not self._goes.is_set():
            writer.transport.abort()
            return
        there, back = await self._dial()
        self._writers.append(back)
        self._tasks += [asyncio.create_task(self._pour(reader, back)), asyncio.create_task(self._pour(there, writer))]

    async def _dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        folder = str(self._url.query.get("host", ""))
        port = self._url.port or 5432
        if folder.startswith("/"):
            return await asyncio.open_unix_connection(f"{folder}/.s.PGSQL.{port}")
        return await asyncio.open_connection(self._url.host, port)

    async def _pour(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await source.read(65_536):
                await self._goes.wait()
                sink.write(data)
        sink.close()


@pytest.fixture
async def wire(postgres_url: str) -> AsyncIterator[Wire]:
    wire = Wire(postgres_url)
    yield wire
    await wire.close()


@pytest.fixture
async def store(wire: Wire) -> AsyncIterator[SqlStore]:
    store = SqlStore(await wire.open(), HASTE)
    async with closing(store):
        yield store
        wire.go_on()


async def read_twice(store: SqlStore, wire: Wire) -> None:
    async with store.begin(urgent=True) as tx:
        await tx.notes.get("key")
        wire.still()
        await tx.notes.get("key")


async def test_a_unit_in_a_hurry_is_given_up_when_the_server_hangs_in_it(store: SqlStore, wire: Wire) -> None:
    async with asyncio.timeout(SOON):
        with pytest.raises(Unavailable):
            await read_twice(store, wire)
    wire.go_on()
    assert await in_transaction(store, "notes.get", "key") is None


async def test_a_unit_in_a_hurry_never_begins_on_a_server_that_hangs(store: SqlStore, wire: Wire) -> None:
    ana = await add(store)
    wire.still()
    async with asyncio.timeout(SOON):
        with pytest.raises(Unavailable):
            async with store.begin(urgent=True):
                pytest.fail("the server does not answer")
    wire.go_on()
    assert (await in_transaction(store, "people.find", ana)).name == "ana"


async def test_who_is_cancelled_does_not_wait_for_a_server_that_hangs(store: SqlStore, wire: Wire) -> None:
    task = asyncio.create_task(read_twice(store, wire))
    while wire._goes.is_set():
        await asyncio.sleep(0.01)
    task.cancel()
    async with asyncio.timeout(SOON):
        with pytest.raises((asyncio.CancelledError, Unavailable)):
            await task


async def test_a_tick_takes_the_time_that_it_takes(store: SqlStore) -> None:
    async with store.begin() as tx:
        await tx.notes._session.run(text("SELECT pg_sleep(0.3)"))
    with pytest.raises(Unavailable):
        async with store.begin(urgent=True) as tx:
            await tx.notes._session.run(text("SELECT pg_sleep(0.3)"))
