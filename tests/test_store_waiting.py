"""Whatever people do between the tick and their turn, each gets one reminder."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

from store_house import (
    LATE,
    NOW,
    add_all,
    beside,
    change,
    claim,
    daily,
    daily_all,
    deliveries,
    in_transaction,
    on_postgresql,
    rows,
    settle,
    tick,
    utc,
    wanting,
)

from bot.ports.outbox import Delivery
from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.store.sql.store import SqlStore

EVENING = utc("2026-03-27", "21:00")
SECOND = timedelta(seconds=1)
MANY = 300


async def whom(store: Store, limit: int = 10) -> list[int]:
    return [row.learner for row in await claim(store, EVENING, limit, 10_000)]


async def test_many_come_in_the_order_in_which_they_asked(store: Store) -> None:
    people = await add_all(store, *(wanting("21:00", "UTC", f"n{n}", NOW + n * SECOND) for n in range(MANY)))
    assert await tick(store, EVENING) == TickResult(MANY, 0)
    taken = [await whom(store, limit) for limit in (100, 200, 300)]
    assert [len(one) for one in taken] == [100, 200, MANY - 300]
    assert [learner for one in taken for learner in sorted(one)] == people


async def test_one_moment_has_its_own_date_in_each_zone(store: Store) -> None:
    ana, bo = await daily(store, "21:00", "UTC"), await daily(store, "10:00", "Pacific/Auckland", "bo")
    late = await daily(store, "02:00", "Asia/Karachi", "cy", day_start=time(5))
    assert await tick(store, EVENING) == TickResult(3, 0)
    today, tomorrow = EVENING.date(), EVENING.date() + timedelta(days=1)
    found = {row.learner: row.day for row in await claim(store, EVENING)}
    assert found == {ana: today, bo: tomorrow, late: today}


async def test_who_only_looks_keeps_their_turn(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(5)), zone="UTC")
    await tick(sql_store, EVENING)
    (seen,) = await deliveries(sql_store, people[3])
    assert (seen.state, seen.due_at, await rows(sql_store)) == ("queued", EVENING, 5)
    assert await in_transaction(sql_store, "outbox.waiting", EVENING) == 5
    assert [await whom(sql_store, 1) for _ in people] == [[learner] for learner in people]
    assert [row.id for row in await deliveries(sql_store, people[3])] == [seen.id]


async def test_who_changes_the_hour_before_their_turn_gets_one_nudge(store: Store) -> None:
    ana, bo, cy = await daily_all(store, "ana", "bo", "cy", zone="UTC")
    await tick(store, EVENING)
    await change(store, ana, EVENING, remind_at=time(22))
    await change(store, bo, EVENING, remind_at=None)
    assert sorted(await whom(store)) == [ana, bo, cy]
    assert await tick(store, utc("2026-03-27", "22:00")) == TickResult(0, 0)
    assert [len(await deliveries(store, learner)) for learner in (ana, bo, cy)] == [1, 1, 1]


async def test_who_changes_the_hour_can_still_take_the_nudge_back(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo", zone="UTC")
    await tick(store, EVENING)
    await change(store, ana, EVENING, remind_at=time(22))
    await in_transaction(store, "outbox.cancel", ana, EVENING.date())
    assert await whom(store) == [bo]
    assert [row.state for row in await deliveries(store, ana)] == ["skipped"]


async def test_two_who_become_one_before_their_turn_get_one_nudge(store: Store) -> None:
    ana, twin, bo = await daily_all(store, "ana", "twin", "bo", zone="UTC")
    await tick(store, EVENING)
    await in_transaction(store, "people.merge", ana, twin)
    assert sorted(await whom(store)) == [ana, bo]
    assert len(await deliveries(store, ana)) == 1


async def test_whose_turn_it_was_to_be_goes_over_to_who_they_become(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    await in_transaction(store, "people.merge", ana, twin)
    assert await whom(store) == [ana]


async def test_who_changed_the_hour_before_can_still_become_another(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    await change(store, twin, EVENING, remind_at=time(23))
    await in_transaction(store, "people.merge", ana, twin)
    assert await whom(store) == [ana]


async def test_one_who_joins_a_waiting_one_later_gets_one_nudge(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    (row,) = await claim(store, EVENING)
    await settle(store, Delivery(row.id, twin, "nudge", row.day, EVENING, "sent", claim=row.claim, sent_at=EVENING))
    await in_transaction(store, "people.merge", ana, twin)
    later = utc("2026-03-27", "22:00")
    await tick(store, later)
    assert await claim(store, later) == []


async def test_one_day_that_comes_twice_is_one_nudge_and_stops_nobody(store: Store) -> None:
    night, after = utc("2026-03-28", "02:00"), utc("2026-03-29", "02:00")
    ana, bo = await add_all(store, *(wanting("02:00", "UTC", name, day_start=time(0)) for name in ("ana", "bo")))
    await tick(store, night)
    for learner in (ana, bo):
        await change(store, learner, night, day_start=time(3))
    await tick(store, after)  # which is the 28th for those who get up at three
    assert [row.day for row in await deliveries(store, ana)] == [night.date()]
    for _ in range(2):
        assert await claim(store, after + timedelta(hours=6)) == []
    assert [[row.state for row in await deliveries(store, learner)] for learner in (ana, bo)] == [
        ["missed"],
        ["missed"],
    ]


@on_postgresql
async def test_those_who_look_and_move_at_once_wait_for_nobody_who_waits_for_them(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(4)), zone="UTC")
    await tick(sql_store, EVENING)
    await asyncio.gather(*(look_and_move(beside(sql_store), learner) for learner in people))
    assert sorted(await whom(sql_store)) == people


async def look_and_move(store: SqlStore, learner: int) -> None:
    async with store.begin() as tx:
        found = await tx.people.find(learner)
        assert found
        await tx.outbox.of(learner, 9)
        await asyncio.sleep(0.02)  # until the others looked, too
        await tx.people.save(replace(found, remind_at=time(22)), EVENING)


async def test_who_is_forgotten_leaves_no_row(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, "ana", "bo", "cy", zone="UTC")
    await tick(sql_store, EVENING)
    counts = await in_transaction(sql_store, "people.forget", people[1])
    assert (counts["nudges"], await rows(sql_store)) == (1, 2)
    assert await whom(sql_store) == [people[0], people[2]]


@on_postgresql
async def test_a_claim_passes_by_a_row_that_somebody_holds(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    async with sql_store.begin() as tx:
        await tx.outbox.cancel(ana, EVENING.date())
        assert await asyncio.wait_for(whom(beside(sql_store)), 5) == [bo]
    assert [row.state for row in await deliveries(sql_store, ana)] == ["skipped"]


@on_postgresql
async def test_who_takes_a_reminder_back_waits_for_its_claim(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    async with sql_store.begin() as tx:
        taken = await tx.outbox.claim(EVENING, 10, 10, LATE)
        other = in_transaction(beside(sql_store), "outbox.cancel", ana, EVENING.date())
        task = asyncio.ensure_future(other)
        await asyncio.wait([task], timeout=0.2)
        assert not task.done()
    await task
    assert [row.learner for row in taken] == [ana, bo]
    assert [row.state for row in await deliveries(sql_store, ana)] == ["claimed"]
