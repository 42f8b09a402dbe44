from datetime import timedelta

import pytest
from store_house import NOW, add, in_transaction

from bot.ports.contacts import Contact
from bot.ports.store import Store
from bot.values.events import Address

WEB, TELEGRAM = Address("web", "ana"), Address("telegram", "7")
LATER = NOW + timedelta(hours=1)


async def contacts(store: Store, learner: int) -> list[Contact]:
    return list(await in_transaction(store, "contacts.of", learner))


async def test_who_arrives_is_found_and_a_stranger_is_not(store: Store) -> None:
    ana = await add(store)
    arrival = await in_transaction(store, "people.arrive", WEB, LATER)
    assert (arrival.learner.id, arrival.closed) == (ana, False)
    assert await in_transaction(store, "people.arrive", TELEGRAM, LATER) is None


async def test_the_address_of_an_arrival_becomes_the_one_used_last(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "contacts.save", ana, Contact(TELEGRAM, NOW - timedelta(days=1)))
    await in_transaction(store, "people.arrive", TELEGRAM, LATER)
    assert await contacts(store, ana) == [Contact(TELEGRAM, LATER), Contact(WEB, NOW, name="ana")]


@pytest.mark.parametrize("other", [None, Contact(TELEGRAM, NOW - timedelta(days=1))])
async def test_the_address_used_last_is_not_written_again(store: Store, other: Contact | None) -> None:
    ana = await add(store)
    if other:
        await in_transaction(store, "contacts.save", ana, other)
    await in_transaction(store, "people.arrive", WEB, LATER)
    assert (await contacts(store, ana))[0] == Contact(WEB, NOW, name="ana")


async def test_of_two_used_at_once_the_one_of_the_arrival_is_the_last(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "contacts.save", ana, Contact(TELEGRAM, NOW))
    await in_transaction(store, "people.arrive", WEB, LATER)
    assert (await contacts(store, ana))[0] == Contact(WEB, LATER, name="ana")


async def test_a_blocked_address_is_open_again_and_keeps_its_channel(store: Store) -> None:
    ana = await add(store)
    await in_transaction(store, "contacts.save", ana, Contact(WEB, NOW, open=False, channel="c"))
    assert (await in_transaction(store, "people.arrive", WEB, LATER, False)).closed
    assert await contacts(store, ana) == [Contact(WEB, LATER, False, "c", "ana")]
    assert (await in_transaction(store, "people.arrive", WEB, LATER)).closed
    assert await contacts(store, ana) == [Contact(WEB, LATER, True, "c", "ana")]
    assert not (await in_transaction(store, "people.arrive", WEB, LATER)).closed
