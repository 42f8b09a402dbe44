"""The wall's clock is set back, forward, or shows an hour twice: the ticks go on, and nobody is told anything twice."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, time, timedelta

import pytest
import structlog
import time_machine
from scheduler_house import NOON, FakeMessenger, House, until

from scheduler.run import Every, Scheduler

EVERY = 0.02
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


class Watched(Scheduler):
    """Counts its ticks."""

    ticks = 0

    async def _tick(self) -> None:
        await super()._tick()
        self.ticks += 1


@pytest.fixture
async def beating() -> AsyncIterator[Callable[..., Watched]]:
    """Run the scheduler of a house until the test is over."""
    tasks: list[asyncio.Task[None]] = []

    def start(house: House) -> Watched:
        scheduler = Watched(house.store, house.sender, house.clock, EVERY)
        tasks.append(asyncio.create_task(scheduler.run()))
        return scheduler

    yield start
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def goes_on(scheduler: Watched) -> None:
    ticks = scheduler.ticks
    await until(lambda: scheduler.ticks > ticks + 3)


@pytest.mark.parametrize("step", [-MINUTE, -HOUR, -9_000 * HOUR, MINUTE, HOUR, 9_000 * HOUR])
async def test_the_ticks_go_on_whatever_the_wall_shows(beating, step: timedelta) -> None:
    scheduler = beating(House())
    await goes_on(scheduler)
    with time_machine.travel(datetime.now(UTC) + step):
        await goes_on(scheduler)
    await goes_on(scheduler)


async def test_a_clock_set_forward_is_not_caught_up_with(beating, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[datetime] = []
    given = Every.get_next_fire_time

    def counted(self: Every, before: datetime | None, now: datetime) -> datetime:
        asked.append(now)
        return given(self, before, now)

    monkeypatch.setattr(Every, "get_next_fire_time", counted)
    scheduler = beating(House())
    await goes_on(scheduler)
    with time_machine.travel(datetime.now(UTC) + 1_000 * HOUR):
        before, ticks = len(asked), scheduler.ticks
        await goes_on(scheduler)
        assert len(asked) - before <= 2 * (scheduler.ticks - ticks) + 2


async def test_a_tick_that_takes_long_is_not_taken_for_a_clock_that_was_set_back(beating) -> None:
    house = House()
    scheduler = beating(house)
    await goes_on(scheduler)
    with structlog.testing.capture_logs() as logs:
        async with house.store.begin():  # nobody else gets the store for some time
            ticks = scheduler.ticks
            await asyncio.sleep(10 * EVERY)
            assert scheduler.ticks <= ticks + 1
    assert [line for line in logs if "clock" in line["event"]] == []
    await goes_on(scheduler)


def test_a_trigger_gives_a_moment_after_now() -> None:
    trigger, now = Every(1), datetime(2026, 5, 4, tzinfo=UTC)
    second = timedelta(seconds=1)
    assert trigger.get_next_fire_time(None, now) == now + second
    assert trigger.get_next_fire_time(now, now) == now + second
    assert trigger.get_next_fire_time(now - second / 4, now) == now + 3 * second / 4
    assert trigger.get_next_fire_time(now - HOUR, now) == now + second


async def test_an_hour_that_the_wall_shows_twice_reminds_once() -> None:
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    ana = await house.learner("telegram", remind_at=time(13))
    for minutes in (59, 60, 61, 10, 59, 60, 61, 119):  # the clock goes back after the third
        house.clock._at = NOON + minutes * MINUTE
        await house.at(house.clock.now())
    assert len(telegram.sent) == 1
    assert (await house.row(ana)).due_at == NOON + HOUR
    await house.at(NOON + 25 * HOUR)
    assert len(telegram.sent) == 2
