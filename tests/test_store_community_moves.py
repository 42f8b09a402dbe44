"""Places that several events meet or move at once."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from store_community_house import HERE, THERE, found, joined
from store_house import NOW, add_all, beside, in_unit, on_postgresql

from bot.door.communities import enter, take_note
from bot.learning.learner import Learner
from bot.ports.store import Store, Unit
from bot.store.sql.store import SqlStore
from bot.values.community import Community, diary_address
from bot.values.events import Moved, Place, Renamed

LATER = NOW + timedelta(minutes=5)


async def test_of_a_place_that_moved_what_was_known_first_is_kept_whole(store: Store) -> None:
    set_up, bare = Place(HERE, "community", "Club"), Place(THERE, "community", "Club")
    for first, then in ((HERE, THERE), (THERE, HERE)):  # used in the new place too soon, or in the old one too late
        async with store.begin() as unit:
            await unit.save_community(Community(replace(set_up, address=first), NOW, {"posts": "tip"}))
            await unit.save_community(Community(replace(bare, address=then), LATER))
            await unit.move_community(HERE, THERE)
            kept = await unit.community(THERE)
            assert kept
            assert kept.settings == {"posts": "tip"}
            assert await unit.community(HERE) is None
            await unit.drop_community(THERE)


@on_postgresql
async def test_a_place_that_moves_twice_at_once_loses_nothing(sql_store: SqlStore) -> None:
    moved = asyncio.Event()
    await found(sql_store, HERE)
    await joined(sql_store, "ana")

    async def first() -> None:
        async with sql_store.begin() as unit:
            await take_note(Moved(HERE, THERE), unit)
            moved.set()
            await asyncio.sleep(0.1)

    async def second() -> None:
        async with sql_store.begin() as unit:
            await unit.note("key")
            await moved.wait()
            await take_note(Moved(HERE, THERE), unit)

    await asyncio.gather(first(), second())
    kept = await in_unit(sql_store, "community", THERE)
    assert (kept and kept.settings, await in_unit(sql_store, "community", HERE)) == ({"posts": "hour"}, None)


async def test_who_meets_a_place_that_is_known_changes_nothing(store: Store) -> None:
    await found(store, HERE)
    await in_unit(store, "meet_community", Community(Place(HERE, "community", "Another"), LATER))
    await in_unit(store, "meet_community", Community(Place(THERE, "community", "New"), LATER))
    known, new = await in_unit(store, "community", HERE), await in_unit(store, "community", THERE)
    assert (known.joined_at, known.settings, new.place.name) == (NOW, {"posts": "hour"}, "New")


@on_postgresql
async def test_two_who_meet_a_place_at_once_lose_no_settings_of_it(sql_store: SqlStore) -> None:
    one, other, seen = sql_store, beside(sql_store), asyncio.Event()
    ana, bo = await add_all(one, "ana", "bo")
    place = Place(HERE, "community", "Club")

    async def sets_up() -> None:
        async with one.begin() as unit:
            await enter(place, await known(unit, ana), unit, NOW)
            seen.set()
            await unit.save_community(Community(place, NOW, {"posts": "tip"}))
            await asyncio.sleep(0.1)

    async def presses() -> None:
        async with other.begin() as unit:
            learner = await known(unit, bo)
            await seen.wait()
            await enter(place, learner, unit, NOW)

    await asyncio.gather(sets_up(), presses())
    assert (await in_unit(one, "community", HERE)).settings == {"posts": "tip"}
    assert await in_unit(one, "memberships", bo) == [HERE]


async def test_a_new_name_is_taken_wherever_it_is_told_and_nothing_else_changes(store: Store) -> None:
    await found(store, HERE)
    (ana,) = await joined(store, "ana")
    expected = await in_unit(store, "community", HERE)
    for told, name in ((True, "Snakes"), (True, ""), (False, "Vipers"), (False, "")):
        place = Place(HERE, "community", name, "topic")
        async with store.begin() as unit:
            if told:
                await take_note(Renamed(place), unit)
            else:
                await enter(place, await known(unit, ana), unit, NOW)
        expected = replace(expected, place=Place(HERE, "community", name or expected.place.name))
        assert await in_unit(store, "community", HERE) == expected
    async with store.begin() as unit:
        await take_note(Renamed(Place(THERE, "community", "New")), unit)
        assert await unit.community(THERE) is None


@on_postgresql
async def test_a_new_name_that_comes_while_somebody_sets_up_loses_no_settings(sql_store: SqlStore) -> None:
    held = asyncio.Event()
    await found(sql_store, HERE)

    async def sets_up() -> None:
        async with sql_store.begin() as unit:
            await unit.learner_at(diary_address(HERE))
            held.set()
            await asyncio.sleep(0.1)
            await unit.save_community(Community(Place(HERE, "community", "Club"), NOW, {"posts": "tip"}))

    async def renames() -> None:
        async with sql_store.begin() as unit:
            await held.wait()
            await take_note(Renamed(Place(HERE, "community", "Snakes")), unit)

    await asyncio.gather(sets_up(), renames())
    kept = await in_unit(sql_store, "community", HERE)
    assert (kept.place.name, kept.settings) == ("Snakes", {"posts": "tip"})


async def known(unit: Unit, learner: int) -> Learner:
    found = await unit.learner(learner)
    assert found
    return found


async def test_cohorts_are_left_in_one_order_so_that_nobody_waits_in_a_circle(sql_store: SqlStore) -> None:
    await found(sql_store, HERE)
    ana, bo, cy = await joined(sql_store, "ana", "bo", "cy")
    left = list[int]()

    async def note(cohort: int, learner: int) -> None:
        left.append(cohort)

    async with sql_store.begin() as unit:
        made = [(await unit.make_cohort(HERE, (ana, bo, cy), 3, NOW + n * timedelta(days=1))).id for n in range(3)]
        unit.leave_cohort = note  # type: ignore[method-assign]
        await unit.leave(HERE, ana)
        await unit.forget(bo)
    assert left == [*made, *made]
