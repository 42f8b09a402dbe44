import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from datetime import time, timedelta

from store_house import (
    LATE,
    NOW,
    add,
    add_all,
    change,
    claim,
    daily,
    daily_all,
    deliveries,
    in_transaction,
    on_postgresql,
    queue,
    rows,
    settle,
    tick,
    utc,
    wanting,
)

from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.store.sql.store import SqlStore

EVENING = utc("2026-03-27", "21:00")
HOURS: list[time | None] = [time(22), None, time(21)]


async def test_rows_are_found_wherever_the_learner_goes(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo", zone="UTC")
    await tick(store, EVENING)
    await queue(store, ana, EVENING - timedelta(days=5), "snooze")
    before = await deliveries(store, ana)
    assert len(before) == 2
    for hour in HOURS:
        await change(store, ana, EVENING, remind_at=hour)
        assert await deliveries(store, ana) == before
    assert len(await deliveries(store, bo)) == 1
    await in_transaction(store, "outbox.cancel", ana, NOW.date())
    await in_transaction(store, "trials.choose", ana, "nudge", NOW.date(), "tip")
    assert [(row.state, row.arm) for row in await deliveries(store, ana)] == [("skipped", "tip"), ("queued", "")]


async def test_a_row_of_another_hour_is_moved_and_not_doubled(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    await tick(store, EVENING)
    await change(store, ana, EVENING, remind_at=time(22))
    await queue(store, ana, EVENING + timedelta(minutes=5), day=EVENING.date())
    assert [row.due_at for row in await deliveries(store, ana)] == [EVENING + timedelta(minutes=5)]


async def test_one_who_has_a_row_already_costs_the_others_nothing(store: Store) -> None:
    ana = await daily(store, "21:00", "UTC")
    await tick(store, EVENING)
    bo = await daily(store, "22:00", "UTC", "bo")
    await change(store, ana, EVENING, remind_at=time(22))
    assert await tick(store, utc("2026-03-27", "22:00")) == TickResult(1, 0)
    assert [len(await deliveries(store, who)) for who in (ana, bo)] == [1, 1]


async def test_who_asked_first_is_first_in_every_zone(sql_store: SqlStore) -> None:
    zones = ["UTC", "Africa/Abidjan", "Atlantic/Reykjavik"]  # all of one clock
    people = await add_all(sql_store, *(wanting("21:00", zone, f"n{n}") for n, zone in enumerate(zones)))
    for minutes, n in enumerate((2, 0, 1)):
        await change(sql_store, people[n], NOW + timedelta(minutes=minutes), remind_at=time(20))
        await change(sql_store, people[n], NOW + timedelta(minutes=minutes), remind_at=time(21))
    await tick(sql_store, EVENING)
    found = [row.learner for _ in people for row in await claim(sql_store, EVENING, 1)]
    assert found == [people[n] for n in (2, 0, 1)]


async def test_a_row_that_was_put_off_for_long_is_still_found_too_late(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, NOW)
    (row,) = await claim(store, NOW)
    await settle(store, replace(row, state="queued", not_before=NOW + timedelta(days=2)))
    assert await claim(store, NOW + timedelta(seconds=LATE + 1)) == []
    assert [row.state for row in await deliveries(store, ana)] == ["missed"]


async def while_ticking(store: SqlStore, other: Awaitable[object], waits: bool = True) -> TickResult:
    """Begin something when a tick has made its rows, and write these when the other one waits, or has ended."""
    async with store.begin() as tx:
        done = await tx.slots.tick(EVENING, LATE)
        task = asyncio.ensure_future(other)
        await asyncio.wait([task], timeout=0.2)
        assert task.done() is not waits
    await task
    return done


@on_postgresql
async def test_who_is_forgotten_during_a_tick_leaves_nothing(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    assert await while_ticking(sql_store, in_transaction(sql_store, "people.forget", ana)) == TickResult(2, 0)
    assert [row.learner for row in await claim(sql_store, EVENING)] == [bo]
    assert await rows(sql_store) == 1


@on_postgresql
async def test_who_changes_the_hour_during_a_tick_keeps_the_row(sql_store: SqlStore) -> None:
    ana = await daily(sql_store, "21:00", "UTC")
    assert await while_ticking(
        sql_store, change(sql_store, ana, EVENING, remind_at=time(22)), waits=False
    ) == TickResult(1, 0)
    assert len(await deliveries(sql_store, ana)) == 1
    assert await tick(sql_store, utc("2026-03-27", "22:00")) == TickResult(0, 0)


@on_postgresql
async def test_a_merge_during_a_tick_leaves_one_row(sql_store: SqlStore) -> None:
    ana, twin = await daily_all(sql_store, "ana", "twin", zone="UTC")
    assert await while_ticking(sql_store, in_transaction(sql_store, "people.merge", ana, twin)) == TickResult(2, 0)
    assert (len(await deliveries(sql_store, ana)), await rows(sql_store)) == (1, 1)
