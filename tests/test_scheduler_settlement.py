"""What became of rows is written together, and one that can't be written costs the others nothing."""

import asyncio
from dataclasses import replace

import pytest
from scheduler_house import NOON, FakeMessenger, House

from bot.values.errors import Unavailable
from scheduler import settlement
from scheduler.delivery import DeliveryOutcome
from scheduler.settlement import Settlement
from scheduler.tick import WANTED_SECONDS


async def claimed(house: House, count: int):
    people = [await house.learner("telegram", name=f"p{number}") for number in range(count)]
    for person in people:
        await house.queue(person)
    async with house.store.begin() as tx:
        return people, list(await tx.outbox.claim(NOON, 10, count, WANTED_SECONDS))


def sent(row) -> DeliveryOutcome:
    return DeliveryOutcome(replace(row, state="sent", sent_at=NOON))


def counted(monkeypatch, house: House, before=lambda number: None) -> list[int]:
    begin, units = house.store.begin, []

    def opened():
        units.append(1)
        before(len(units))
        return begin()

    monkeypatch.setattr(house.store, "begin", opened)
    return units


async def states(house: House, people) -> set[str]:
    return {(await house.row(person)).state for person in people}


async def test_rows_that_end_together_are_written_in_few_units(monkeypatch):
    house = House(FakeMessenger("telegram"))
    people, deliveries = await claimed(house, 50)
    units, ledger = counted(monkeypatch, house), Settlement(house.store)
    async with house.store.begin():  # the memory store lets one transaction in at a time
        writing = [asyncio.create_task(ledger.write(sent(row))) for row in deliveries]
        await asyncio.sleep(0.01)
    await asyncio.gather(*writing)
    assert len(units) <= 3
    assert await states(house, people) == {"sent"}


async def test_a_store_that_is_away_is_waited_for(monkeypatch):
    monkeypatch.setattr(settlement, "STORE_PAUSE", 0.01)
    house = House(FakeMessenger("telegram"))
    people, deliveries = await claimed(house, 5)

    def away(number: int) -> None:
        if number < 4:
            raise Unavailable

    counted(monkeypatch, house, away)
    await asyncio.gather(*(Settlement(house.store).write(sent(row)) for row in deliveries))
    assert await states(house, people) == {"sent"}


async def test_one_row_that_cannot_be_written_costs_the_others_nothing():
    house = House(FakeMessenger("telegram"))
    people, deliveries = await claimed(house, 5)
    bad = replace(deliveries[2], state="queued", not_before=NOON.replace(tzinfo=None))  # no store takes a naive moment
    outcomes = [sent(row) for row in deliveries]
    outcomes[2] = DeliveryOutcome(bad)
    ledger = Settlement(house.store)
    await asyncio.gather(*(ledger.write(outcome) for outcome in outcomes))
    assert [(await house.row(person)).state for person in people] == ["sent", "sent", "claimed", "sent", "sent"]


async def test_what_a_cancelled_writer_had_is_written_by_the_next(monkeypatch):
    house = House(FakeMessenger("telegram"))
    people, deliveries = await claimed(house, 2)
    ledger = Settlement(house.store)
    async with house.store.begin():  # the memory store lets one transaction in at a time
        first = asyncio.create_task(ledger.write(sent(deliveries[0])))
        await asyncio.sleep(0)
        second = asyncio.create_task(ledger.write(sent(deliveries[1])))
        await asyncio.sleep(0.01)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
    await second
    assert await states(house, people) == {"sent"}
