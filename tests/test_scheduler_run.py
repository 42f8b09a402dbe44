"""The heart: it ticks at once and goes on whatever happens, and it stops when it is told to."""

import asyncio
from contextlib import asynccontextmanager
from datetime import time, timedelta

import pytest
from scheduler_house import NOON, FakeMessenger, House, until

from bot.values.errors import Unavailable
from scheduler.run import ALIVE_WITHIN, Scheduler
from scheduler.tick import WANTED_SECONDS, tick

HOUR = timedelta(hours=1)


@pytest.fixture
async def beating():
    """Run the scheduler of a house until the test is over."""
    tasks: list[asyncio.Task] = []

    def start(house: House, every: float = 0.02) -> Scheduler:
        scheduler = Scheduler(house.store, house.sender, house.clock, every)
        tasks.append(asyncio.create_task(scheduler.run()))
        return scheduler

    yield start
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_nudge_that_is_due_is_sent_once(beating):
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    await house.learner("telegram", remind_at=time(13))
    beating(house)
    await asyncio.sleep(0.05)
    assert telegram.sent == []
    house.clock.move(NOON + HOUR)
    await until(lambda: telegram.sent)
    await asyncio.sleep(0.1)
    assert len(telegram.sent) == 1


async def test_what_came_due_while_the_service_was_down_is_sent_at_the_start(beating):
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    await house.learner("telegram", remind_at=time(13))
    house.clock.move(NOON + 2 * HOUR)
    beating(house, every=60)
    await until(lambda: telegram.sent)


@pytest.mark.parametrize("fault", [Unavailable, ValueError])
async def test_a_fault_in_a_tick_is_survived(beating, monkeypatch, fault):
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    await house.learner("telegram", remind_at=time(13))
    begin, failures = house.store.begin, []

    def breaks():
        if len(failures) < 3:
            failures.append(1)
            raise fault
        return begin()

    monkeypatch.setattr(house.store, "begin", breaks)
    house.clock.move(NOON + HOUR)
    beating(house)
    await until(lambda: telegram.sent)


async def test_it_is_alive_while_it_ticks_and_only_then(beating, monkeypatch):
    house = House()
    idle = Scheduler(house.store, house.sender, house.clock)
    assert not idle.alive()
    assert idle.age() is None
    scheduler = beating(house)
    await until(scheduler.alive)
    monkeypatch.setattr(scheduler, "_ticked_at", asyncio.get_running_loop().time() - ALIVE_WITHIN - 1)
    assert scheduler.age() > ALIVE_WITHIN
    await until(scheduler.alive)


async def test_it_stops_when_cancelled_and_may_run_again():
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    await house.learner("telegram", remind_at=time(13))
    scheduler = Scheduler(house.store, house.sender, house.clock, 0.02)
    for _ in range(2):
        task = asyncio.create_task(scheduler.run())
        await until(scheduler.alive)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    house.clock.move(NOON + HOUR)
    await asyncio.sleep(0.05)
    assert telegram.sent == []


async def test_a_stop_during_a_tick_is_no_fault_and_comes_after_its_unit(monkeypatch, caplog):
    house = House(FakeMessenger("telegram"))
    begin, log = house.store.begin, []

    @asynccontextmanager
    async def slow():
        async with begin() as tx:
            log.append("on")
            try:
                await asyncio.sleep(0.02 if len(log) < 9 else 60)
                yield tx
            finally:
                await asyncio.sleep(0.02)  # as a rollback takes a moment
                log.append("off")

    monkeypatch.setattr(house.store, "begin", slow)
    task = asyncio.create_task(Scheduler(house.store, None, house.clock, 0.02).run())
    await until(lambda: len(log) == 9)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert log[-1] == "off"
    await asyncio.sleep(0)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_a_tick_tells_what_it_found():
    house = House(FakeMessenger("telegram"))
    await house.learner("telegram", remind_at=time(13))
    nothing = await tick(house.store, NOON)
    assert (nothing.due, nothing.missed, nothing.waiting) == (0, 0, 0)
    found = await tick(house.store, NOON + HOUR)
    assert (found.due, found.missed, found.waiting) == (1, 0, 1)


@pytest.mark.parametrize(("late", "state"), [(0, "sent"), (WANTED_SECONDS, "sent"), (WANTED_SECONDS + 1, "missed")])
async def test_a_nudge_is_sent_late_but_not_too_late(late, state):
    house = House(FakeMessenger("telegram"))
    ana = await house.learner("telegram", remind_at=time(13))
    await house.at(NOON + HOUR + timedelta(seconds=late))
    assert (await house.row(ana)).state == state
    covered = [fact.kind for fact in await house.facts(ana)]
    assert covered == (["outage"] if state == "missed" else [])


async def test_that_the_service_lives_is_written_down_once_in_a_while_and_not_at_every_tick(beating, monkeypatch):
    house = House(FakeMessenger("telegram"))
    written: list[object] = []

    async def beats(_store, now):
        written.append(now)

    monkeypatch.setattr("scheduler.run.beat", beats)
    monkeypatch.setattr("scheduler.run.BEAT_EVERY", 0.2)
    scheduler = beating(house, every=0.01)
    await until(lambda: len(written) >= 3)
    assert scheduler.alive()
    passed = asyncio.get_running_loop().time()
    before = len(written)
    await asyncio.sleep(0.5)
    waited = asyncio.get_running_loop().time() - passed
    assert 1 <= len(written) - before <= waited / 0.2 + 1
