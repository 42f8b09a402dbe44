"""The sender: many at once, one slow platform holds up no other, and nothing on its way is lost or doubled."""

import asyncio
from datetime import timedelta

import pytest
from scheduler_house import NOON, FakeMessenger, House, until

from bot.values.errors import Unavailable
from scheduler import delivery, sender, settlement
from scheduler.sender import LEASE, SEND_MOST

SECOND = timedelta(seconds=1)


@pytest.fixture
def running():
    """Start the sender of a house and stop it in the end."""
    tasks: list[asyncio.Task] = []

    def start(house: House) -> asyncio.Task:
        tasks.append(asyncio.create_task(house.sender.run()))
        return tasks[-1]

    yield start
    for task in tasks:
        task.cancel()


async def peak(house: House, count: int, platform: str = "telegram", prefix: str = "p"):
    people = [await house.learner(platform, name=f"{prefix}{number}") for number in range(count)]
    for person in people:
        await house.queue(person)
    return people


def test_a_lease_outlives_every_delivery():
    assert SEND_MOST + 1 < LEASE


async def test_everybody_gets_one_message(running):
    telegram = FakeMessenger("telegram")
    house = House(telegram, most_in_flight=4)
    people = await peak(house, 30)
    running(house)
    await until(lambda: len(telegram.sent) >= 30)
    assert sorted(to for to, _, _ in telegram.sent) == sorted(person.name for person in people)


async def test_no_more_than_the_limit_are_on_their_way(running):
    now, most = 0, 0

    async def slowly():
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.002)
        now -= 1

    telegram = FakeMessenger("telegram", slowly)
    house = House(telegram, most_in_flight=4)
    await peak(house, 20)
    running(house)
    await until(lambda: len(telegram.sent) >= 20)
    assert most == 4


async def test_a_slow_platform_holds_up_no_other(running):
    stuck = asyncio.Event()
    telegram, discord = FakeMessenger("telegram", stuck.wait), FakeMessenger("discord")
    house = House(telegram, discord, most_in_flight=2)
    await peak(house, 10, "telegram")
    await peak(house, 10, "discord", "d")
    running(house)
    await until(lambda: len(discord.sent) == 10)
    assert telegram.sent == []
    stuck.set()
    house.clock.move(NOON + 60 * SECOND)
    house.sender.wake()
    await until(lambda: len(telegram.sent) == 10)


async def test_who_found_no_room_comes_back_one_after_the_other(running):
    telegram, discord = FakeMessenger("telegram", asyncio.Event().wait), FakeMessenger("discord")
    house = House(telegram, discord, most_in_flight=2)
    people = await peak(house, 5, "telegram")
    task = running(house)
    await asyncio.sleep(0.05)
    waiting = [row.not_before for row in [await house.row(person) for person in people] if row.state == "queued"]
    assert len(waiting) == len(set(waiting)) == 3
    task.cancel()


async def test_a_message_on_its_way_may_land_when_the_service_stops():
    landing = asyncio.Event()
    telegram = FakeMessenger("telegram", landing.wait)
    house = House(telegram)
    ana = await house.learner("telegram")
    await house.queue(ana)
    task = asyncio.create_task(house.sender.run())
    await until(lambda: telegram.tries)
    task.cancel()
    await asyncio.sleep(0)
    landing.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await house.row(ana)).state == "sent"


async def test_what_does_not_land_in_time_is_left_to_its_lease_and_is_ambiguous_then(monkeypatch):
    monkeypatch.setattr(sender, "LANDING", 0.02)
    telegram = FakeMessenger("telegram", asyncio.Event().wait)
    house = House(telegram)
    ana = await house.learner("telegram")
    await house.queue(ana)
    task = asyncio.create_task(house.sender.run())
    await until(lambda: telegram.tries)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await house.row(ana)).state == "claimed"
    telegram.trouble = None
    await house.at(NOON + (LEASE + 1) * SECOND)
    row = await house.row(ana)
    assert (row.state, row.ambiguous, len(telegram.tries)) == ("sent", True, 2)


async def test_what_never_answers_is_tried_twice_at_most(monkeypatch):
    monkeypatch.setattr(sender, "SEND_MOST", 0.02)
    telegram = FakeMessenger("telegram", asyncio.Event().wait)
    house = House(telegram)
    ana = await house.learner("telegram")
    await house.queue(ana)
    for seconds in (0, 11, 22, 33, 44):
        await house.at(NOON + seconds * SECOND)
    row = await house.row(ana)
    assert (row.state, row.ambiguous, len(telegram.tries)) == ("failed", True, 2)


async def test_a_row_that_is_still_on_its_way_here_is_not_sent_beside_itself(running):
    landing = asyncio.Event()
    telegram = FakeMessenger("telegram", landing.wait)
    house = House(telegram)
    ana = await house.learner("telegram")
    await house.queue(ana)
    running(house)
    await until(lambda: telegram.tries)
    house.clock.move(NOON + (LEASE + 1) * SECOND)
    house.sender.wake()
    await asyncio.sleep(0.02)
    landing.set()
    await until(lambda: telegram.sent)
    await asyncio.sleep(0.02)
    assert (len(telegram.tries), (await house.row(ana)).state) == (1, "sent")


async def test_what_was_sent_is_written_down_as_soon_as_the_store_is_back(running, monkeypatch):
    monkeypatch.setattr(settlement, "STORE_PAUSE", 0.01)
    monkeypatch.setattr(delivery, "STORE_PAUSE", 0.01)
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    ana = await house.learner("telegram")
    await house.queue(ana)
    begin, failures = house.store.begin, []

    def breaks_after_sending():
        if telegram.sent and len(failures) < 5:
            failures.append(1)
            raise Unavailable
        return begin()

    monkeypatch.setattr(house.store, "begin", breaks_after_sending)
    running(house)
    await until(lambda: len(failures) == 5)
    await asyncio.sleep(0.1)
    assert ((await house.row(ana)).state, len(telegram.tries)) == ("sent", 1)


async def test_the_sender_outlives_a_store_that_is_gone(running, monkeypatch):
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    await peak(house, 1)
    begin = house.store.begin

    def gone():
        raise Unavailable

    monkeypatch.setattr(house.store, "begin", gone)
    running(house)
    await asyncio.sleep(0.02)
    monkeypatch.setattr(house.store, "begin", begin)
    house.sender.wake()
    await until(lambda: telegram.sent)


async def test_a_changed_channel_is_kept(running):
    class Opening(FakeMessenger):
        async def send(self, contact, answer, nonce):
            await super().send(contact, answer, nonce)
            return type(contact)(contact.address, contact.used_at, contact.open, "channel-7")

    house = House(Opening("discord"))
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    assert [contact.channel for contact in await house.contacts(ana)] == ["channel-7"]


async def test_somebody_forgotten_while_a_message_was_on_its_way_stays_forgotten():
    class Forgetting(FakeMessenger):
        async def send(self, contact, answer, nonce):
            async with house.store.begin() as tx:
                await tx.people.forget(ana.key)
            return type(contact)(contact.address, contact.used_at, contact.open, "channel-7")

    house = House(Forgetting("discord"))
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    async with house.store.begin() as tx:
        assert (await tx.people.find(ana.key), await tx.outbox.next_due()) == (None, None)
