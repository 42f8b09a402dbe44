"""Places that several events meet or move at once."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from store_community_house import HERE, THERE, found, joined
from store_house import NOW, add_all, beside, in_transaction, on_postgresql

from bot.door.community_events import enter, follow
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.store.sql.cohorts import SqlCohorts
from bot.store.sql.store import SqlStore
from bot.values.community import Community, account_address
from bot.values.events import Moved, Place, Renamed

LATER = NOW + timedelta(minutes=5)


async def test_of_a_place_that_moved_what_was_known_first_is_kept_whole(store: Store) -> None:
    set_up, bare = Place(HERE, "community", "Club"), Place(THERE, "community", "Club")
    for first, then in ((HERE, THERE), (THERE, HERE)):  # used in the new place too soon, or in the old one too late
        async with store.begin() as tx:
            await tx.communities.save(Community(replace(set_up, address=first), NOW, {"posts": "tip"}))
            await tx.communities.save(Community(replace(bare, address=then), LATER))
            await tx.communities.move(HERE, THERE)
            kept = await tx.communities.find(THERE)
            assert kept
            assert kept.settings == {"posts": "tip"}
            assert await tx.communities.find(HERE) is None
            await tx.communities.drop(THERE)


@on_postgresql
async def test_a_place_that_moves_twice_at_once_loses_nothing(sql_store: SqlStore) -> None:
    moved = asyncio.Event()
    await found(sql_store, HERE)
    await joined(sql_store, "ana")

    async def first() -> None:
        async with sql_store.begin() as tx:
            await follow(Moved(HERE, THERE), tx, NOW)
            moved.set()
            await asyncio.sleep(0.1)

    async def second() -> None:
        async with sql_store.begin() as tx:
            await tx.notes.get("key")
            await moved.wait()
            await follow(Moved(HERE, THERE), tx, NOW)

    await asyncio.gather(first(), second())
    kept = await in_transaction(sql_store, "communities.find", THERE)
    assert (kept and kept.settings, await in_transaction(sql_store, "communities.find", HERE)) == (
        {"posts": "hour"},
        None,
    )


async def test_who_meets_a_place_that_is_known_changes_nothing(store: Store) -> None:
    await found(store, HERE)
    await in_transaction(store, "communities.meet", Community(Place(HERE, "community", "Another"), LATER))
    await in_transaction(store, "communities.meet", Community(Place(THERE, "community", "New"), LATER))
    known, new = (
        await in_transaction(store, "communities.find", HERE),
        await in_transaction(store, "communities.find", THERE),
    )
    assert (known.joined_at, known.settings, new.place.name) == (NOW, {"posts": "hour"}, "New")


@on_postgresql
async def test_two_who_meet_a_place_at_once_lose_no_settings_of_it(sql_store: SqlStore) -> None:
    one, other, seen = sql_store, beside(sql_store), asyncio.Event()
    ana, bo = await add_all(one, "ana", "bo")
    place = Place(HERE, "community", "Club")

    async def sets_up() -> None:
        async with one.begin() as tx:
            await enter(place, await known(tx, ana), tx, NOW)
            seen.set()
            await tx.communities.save(Community(place, NOW, {"posts": "tip"}))
            await asyncio.sleep(0.1)

    async def presses() -> None:
        async with other.begin() as tx:
            learner = await known(tx, bo)
            await seen.wait()
            await enter(place, learner, tx, NOW)

    await asyncio.gather(sets_up(), presses())
    assert (await in_transaction(one, "communities.find", HERE)).settings == {"posts": "tip"}
    assert await in_transaction(one, "members.places_of", bo) == [HERE]


async def test_a_new_name_is_taken_wherever_it_is_told_and_nothing_else_changes(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    expected = await in_transaction(store, "communities.find", HERE)
    for told, name in ((True, "Snakes"), (True, ""), (False, "Vipers"), (False, "")):
        place = Place(HERE, "community", name, "topic")
        async with store.begin() as tx:
            if told:
                await follow(Renamed(place), tx, NOW)
            else:
                await enter(place, await known(tx, ana), tx, NOW)
        expected = replace(expected, place=Place(HERE, "community", name or expected.place.name))
        assert await in_transaction(store, "communities.find", HERE) == expected
    async with store.begin() as tx:
        await follow(Renamed(Place(THERE, "community", "New")), tx, NOW)
        assert await tx.communities.find(THERE) is None


@on_postgresql
async def test_a_new_name_that_comes_while_somebody_sets_up_loses_no_settings(sql_store: SqlStore) -> None:
    held = asyncio.Event()
    await found(sql_store, HERE)

    async def sets_up() -> None:
        async with sql_store.begin() as tx:
            await tx.people.at(account_address(HERE))
            held.set()
            await asyncio.sleep(0.1)
            await tx.communities.save(Community(Place(HERE, "community", "Club"), NOW, {"posts": "tip"}))

    async def renames() -> None:
        async with sql_store.begin() as tx:
            await held.wait()
            await follow(Renamed(Place(HERE, "community", "Snakes")), tx, NOW)

    await asyncio.gather(sets_up(), renames())
    kept = await in_transaction(sql_store, "communities.find", HERE)
    assert (kept.place.name, kept.settings) == ("Snakes", {"posts": "tip"})


async def known(tx: Transaction, learner: int) -> Learner:
    found = await tx.people.find(learner)
    assert found
    return found


async def test_cohorts_are_left_in_one_order_so_that_nobody_waits_in_a_circle(
    sql_store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await found(sql_store, HERE)
    ana, bo, cy = await joined(sql_store, "ana", "bo", "cy")
    left = list[int]()

    async def note(_self: object, cohort: int, learner: int) -> None:
        left.append(cohort)

    monkeypatch.setattr(SqlCohorts, "leave", note)

    async with sql_store.begin() as tx:
        made = [(await tx.cohorts.make(HERE, (ana, bo, cy), 3, NOW + n * timedelta(days=1))).id for n in range(3)]
        await tx.members.leave(HERE, ana)
        await tx.people.forget(bo)
    assert left == [*made, *made]
