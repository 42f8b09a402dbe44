"""After /forget no byte of what somebody wrote is left in any file of the database."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from drive import Drive

from bot.learning.facts import Fact
from bot.store.sql.store import SqlStore

SECRET = "my diary of the 5th of May"
LONG = f"{SECRET} " * 300  # more than a page


@pytest.fixture
async def kept(tmp_path: Path):
    store = SqlStore(f"sqlite:///{tmp_path}/mentor.db")
    await store.open()
    yield store, tmp_path
    await store.close()


def found(folder: Path, text: str = SECRET) -> list[str]:
    return [file.name for file in folder.iterdir() if text.encode() in file.read_bytes()]


async def written(store: SqlStore, name: str, note: str) -> None:
    drive = Drive.fresh(store=store)
    ana = drive.person(name)
    await ana.says("/start")
    await ana.says("/remind 21:00 Berlin")
    learner = await ana.learner()
    async with store.begin() as tx:
        for n in range(40):
            at = datetime(2026, 4, 1, n % 24, tzinfo=UTC)
            await tx.ledger.record(learner.key, Fact(at, at.date(), "log", f"{SECRET} {n}", 20, note))


async def forgotten(store: SqlStore, name: str) -> None:
    ana = Drive.fresh(store=store).person(name)
    await ana.forges("1:forget_now")
    assert "Erased" in ana.sees


@pytest.mark.parametrize("note", [SECRET, LONG], ids=["short", "long"])
async def test_nothing_is_left_in_the_file_nor_in_its_log(kept: tuple[SqlStore, Path], note: str) -> None:
    store, folder = kept
    await written(store, "bo", "something else")
    await written(store, "ana", note)
    assert found(folder)
    await forgotten(store, "ana")
    await forgotten(store, "bo")
    assert found(folder) == []
    assert found(folder, "something else") == []


async def test_others_keep_what_is_theirs(kept: tuple[SqlStore, Path]) -> None:
    store, _ = kept
    await written(store, "ana", SECRET)
    await written(store, "bo", "something else")
    await forgotten(store, "ana")
    async with store.begin() as tx:
        learner = await tx.people.at(Drive.fresh(store=store).person("bo").sender.address)
        assert learner
        assert len(await tx.ledger.facts(learner.key)) == 41  # with the zone


async def test_a_long_look_holds_it_up_and_the_next_transaction_makes_up_for_it(kept: tuple[SqlStore, Path]) -> None:
    store, folder = kept
    await written(store, "ana", SECRET)
    async with store.read() as tx:
        await tx.notes.get("x")
        await asyncio.wait_for(forgotten(store, "ana"), 20)
        assert found(folder)  # the reader still sees the state before
    async with store.begin() as tx:
        await tx.notes.set("x", "y")
    assert found(folder) == []
