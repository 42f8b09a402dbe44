from datetime import timedelta

import pytest
from store_house import NOW, add, in_unit

from bot.ports.store import Reach, Store
from bot.values.events import Address

WEB, TELEGRAM = Address("web", "ana"), Address("telegram", "7")
LATER = NOW + timedelta(hours=1)


async def reaches(store: Store, learner: int) -> list[Reach]:
    return list(await in_unit(store, "reaches", learner))


async def test_who_arrives_is_found_and_a_stranger_is_not(store: Store) -> None:
    ana = await add(store)
    assert (await in_unit(store, "arrive", WEB, LATER)).id == ana
    assert await in_unit(store, "arrive", TELEGRAM, LATER) is None


async def test_the_address_of_an_arrival_becomes_the_one_used_last(store: Store) -> None:
    ana = await add(store)
    await in_unit(store, "save_reach", ana, Reach(TELEGRAM, NOW - timedelta(days=1)))
    await in_unit(store, "arrive", TELEGRAM, LATER)
    assert await reaches(store, ana) == [Reach(TELEGRAM, LATER), Reach(WEB, NOW)]


@pytest.mark.parametrize("other", [None, Reach(TELEGRAM, NOW - timedelta(days=1))])
async def test_the_address_used_last_is_not_written_again(store: Store, other: Reach | None) -> None:
    ana = await add(store)
    if other:
        await in_unit(store, "save_reach", ana, other)
    await in_unit(store, "arrive", WEB, LATER)
    assert (await reaches(store, ana))[0] == Reach(WEB, NOW)


async def test_of_two_used_at_once_the_one_of_the_arrival_is_the_last(store: Store) -> None:
    ana = await add(store)
    await in_unit(store, "save_reach", ana, Reach(TELEGRAM, NOW))
    await in_unit(store, "arrive", WEB, LATER)
    assert (await reaches(store, ana))[0] == Reach(WEB, LATER)


async def test_a_blocked_address_is_open_again_and_keeps_its_channel(store: Store) -> None:
    ana = await add(store)
    await in_unit(store, "save_reach", ana, Reach(WEB, NOW, open=False, channel="c"))
    await in_unit(store, "arrive", WEB, LATER)
    assert await reaches(store, ana) == [Reach(WEB, LATER, channel="c")]
