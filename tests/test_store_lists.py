"""Those whose turn it will be stand in lists; whatever they do before, each gets one row."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

from sqlalchemy import Connection, select
from store_house import (
    LATE,
    NOW,
    add_all,
    beside,
    change,
    claim,
    daily,
    daily_all,
    dues,
    in_unit,
    on_postgresql,
    rows,
    settle,
    sync,
    tick,
    utc,
    wanting,
)

from bot.ports.store import Due, Store, Ticked
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import waves
from bot.store.sql.wave_rows import PEOPLE

EVENING = utc("2026-03-27", "21:00")
SECOND = timedelta(seconds=1)
MANY = PEOPLE + 44


async def whom(store: Store, limit: int = 10) -> list[int]:
    return [due.learner for due in await claim(store, EVENING, limit, 10_000)]


async def members(store: SqlStore) -> list[list[int]]:
    """Read the lists, in their order."""

    def read(connection: Connection) -> list[list[int]]:
        found = connection.execute(select(waves.c.members).order_by(waves.c.id)).scalars()
        return [[each[nth] for nth in sorted(each, key=int)] for each in found]

    return await sync(store, read)


async def test_a_tick_writes_lists_and_no_row(sql_store: SqlStore) -> None:
    people = await add_all(sql_store, *(wanting("21:00", "UTC", f"n{n}", NOW - n * SECOND) for n in range(3)))
    assert await tick(sql_store, EVENING) == Ticked(3, 0)
    assert (await members(sql_store), await rows(sql_store)) == ([people[::-1]], 0)
    assert await whom(sql_store) == people[::-1]
    assert (await members(sql_store), await rows(sql_store)) == ([], 3)


async def test_those_who_fill_more_than_a_list_come_in_their_order(store: Store) -> None:
    people = await add_all(store, *(wanting("21:00", "UTC", f"n{n}", NOW + n * SECOND) for n in range(MANY)))
    assert await tick(store, EVENING) == Ticked(MANY, 0)
    taken = [await whom(store, limit) for limit in (100, 200, 300)]
    assert [len(one) for one in taken] == [100, 200, MANY - 300]
    assert [learner for one in taken for learner in sorted(one)] == people


async def test_one_moment_has_its_own_date_in_each_zone(store: Store) -> None:
    ana, bo = await daily(store, "21:00", "UTC"), await daily(store, "10:00", "Pacific/Auckland", "bo")
    late = await daily(store, "02:00", "Asia/Karachi", "cy", day_start=time(5))
    assert await tick(store, EVENING) == Ticked(3, 0)
    today, tomorrow = EVENING.date(), EVENING.date() + timedelta(days=1)
    found = {due.learner: due.day for due in await claim(store, EVENING)}
    assert found == {ana: today, bo: tomorrow, late: today}


async def test_who_only_looks_keeps_their_turn(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(5)), zone="UTC")
    await tick(sql_store, EVENING)
    (seen,) = await dues(sql_store, people[3])
    assert (seen.state, seen.due_at, await rows(sql_store)) == ("queued", EVENING, 1)
    assert await in_unit(sql_store, "waiting", EVENING) == 5
    assert [await whom(sql_store, 1) for _ in people] == [[learner] for learner in people]
    assert [due.id for due in await dues(sql_store, people[3])] == [seen.id]


async def test_who_changes_the_hour_before_their_turn_gets_one_nudge(store: Store) -> None:
    ana, bo, cy = await daily_all(store, "ana", "bo", "cy", zone="UTC")
    await tick(store, EVENING)
    await change(store, ana, EVENING, hour=time(22))
    await change(store, bo, EVENING, hour=None)
    assert sorted(await whom(store)) == [ana, bo, cy]
    assert await tick(store, utc("2026-03-27", "22:00")) == Ticked(0, 0)
    assert [len(await dues(store, learner)) for learner in (ana, bo, cy)] == [1, 1, 1]


async def test_who_changes_the_hour_can_still_take_the_nudge_back(store: Store) -> None:
    ana, bo = await daily_all(store, "ana", "bo", zone="UTC")
    await tick(store, EVENING)
    await change(store, ana, EVENING, hour=time(22))
    await in_unit(store, "cancel", ana, EVENING.date())
    assert await whom(store) == [bo]
    assert [due.state for due in await dues(store, ana)] == ["skipped"]


async def test_two_who_become_one_before_their_turn_get_one_nudge(store: Store) -> None:
    ana, twin, bo = await daily_all(store, "ana", "twin", "bo", zone="UTC")
    await tick(store, EVENING)
    await in_unit(store, "merge", ana, twin)
    assert sorted(await whom(store)) == [ana, bo]
    assert len(await dues(store, ana)) == 1


async def test_whose_turn_it_was_to_be_goes_over_to_who_they_become(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    await in_unit(store, "merge", ana, twin)
    assert await whom(store) == [ana]


async def test_who_changed_the_hour_before_can_still_become_another(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    await change(store, twin, EVENING, hour=time(23))
    await in_unit(store, "merge", ana, twin)
    assert await whom(store) == [ana]


async def test_one_who_joins_a_listed_one_later_gets_one_nudge(store: Store) -> None:
    ana, twin = await daily(store, "22:00", "UTC"), await daily(store, "21:00", "UTC", "twin")
    await tick(store, EVENING)
    (due,) = await claim(store, EVENING)
    await settle(store, Due(due.id, twin, "nudge", due.day, EVENING, "sent", claim=due.claim, sent_at=EVENING))
    await in_unit(store, "merge", ana, twin)
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
    assert [due.day for due in await dues(store, ana)] == [night.date()]
    for _ in range(2):
        assert await claim(store, after + timedelta(hours=6)) == []
    assert [[due.state for due in await dues(store, learner)] for learner in (ana, bo)] == [["missed"], ["missed"]]


@on_postgresql
async def test_a_late_list_that_somebody_holds_is_not_sent(sql_store: SqlStore) -> None:
    ana, _ = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    late = EVENING + timedelta(seconds=LATE + 1)
    async with sql_store.begin() as reader, beside(sql_store).begin() as unit:
        await reader.dues(ana, 10)
        assert await unit._see_to_stale(late, EVENING + SECOND) is False
        await reader._connection.commit()
        assert await unit._take_turns(late, EVENING + SECOND, late, 10, None) == []
    assert await claim(sql_store, late) == []
    assert [due.state for due in await dues(sql_store, ana)] == ["missed"]


async def test_who_is_forgotten_after_their_turn_leaves_the_list_that_goes_on(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    assert await whom(sql_store, 1) == [ana]
    await in_unit(sql_store, "forget", ana)
    assert await members(sql_store) == [[bo]]


async def test_who_is_forgotten_leaves_the_lists(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, "ana", "bo", "cy", zone="UTC")
    await tick(sql_store, EVENING)
    counts = await in_unit(sql_store, "forget", people[1])
    assert (counts["nudges"], await rows(sql_store)) == (1, 0)
    assert await members(sql_store) == [[people[0], people[2]]]
    assert await whom(sql_store) == [people[0], people[2]]


@on_postgresql
async def test_a_claim_passes_by_a_list_that_somebody_holds(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    async with sql_store.begin() as unit:
        await unit.cancel(ana, EVENING.date())
        assert await asyncio.wait_for(whom(beside(sql_store)), 5) == []
    assert await whom(sql_store) == [bo]


@on_postgresql
async def test_who_takes_a_nudge_back_waits_for_the_claim_of_their_list(sql_store: SqlStore) -> None:
    ana, bo = await daily_all(sql_store, "ana", "bo", zone="UTC")
    await tick(sql_store, EVENING)
    async with sql_store.begin() as unit:
        taken = await unit.claim(EVENING, 10, 10, LATE)
        task = asyncio.ensure_future(in_unit(beside(sql_store), "cancel", ana, EVENING.date()))
        await asyncio.wait([task], timeout=0.2)
        assert not task.done()
    await task
    assert [due.learner for due in taken] == [ana, bo]
    assert [due.state for due in await dues(sql_store, ana)] == ["claimed"]


@on_postgresql
async def test_those_who_look_and_move_at_once_wait_for_nobody_who_waits_for_them(sql_store: SqlStore) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(4)), zone="UTC")
    await tick(sql_store, EVENING)
    await asyncio.gather(*(look_and_move(beside(sql_store), learner) for learner in people))
    assert sorted(await whom(sql_store)) == people


async def look_and_move(store: SqlStore, learner: int) -> None:
    async with store.begin() as unit:
        found = await unit.learner(learner)
        assert found
        await unit.dues(learner, 9)
        await asyncio.sleep(0.02)  # until the others looked, too
        await unit.save_learner(replace(found, hour=time(22)), EVENING)


async def test_two_who_look_at_once_make_one_row(sql_store: SqlStore) -> None:
    ana = await daily(sql_store, "21:00", "UTC")
    await tick(sql_store, EVENING)
    found = await asyncio.gather(*(dues(sql_store, ana) for _ in range(4)))
    assert len({due.id for seen in found for due in seen}) == 1
    assert await rows(sql_store) == 1
