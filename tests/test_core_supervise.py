import asyncio

import pytest
import structlog

from bot.process import supervise as house
from bot.process.supervise import LONGEST_RESTART_PAUSE, RESTART_PAUSE, supervise


class Stop(BaseException):
    """Ends a test's supervision."""


def sleeper(most: int):
    """Keeps the pauses instead of waiting; stops after so many."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == most:
            raise Stop
        await asyncio.sleep(0)

    return pauses, sleep


async def crash() -> None:
    raise RuntimeError("crash")


async def end() -> None:
    """Stop by itself."""


@pytest.mark.parametrize("run", [crash, end])
async def test_what_ends_is_started_again_later_each_time(run):
    pauses, sleep = sleeper(9)
    with structlog.testing.capture_logs() as logs, pytest.raises(Stop):
        await supervise("web", run, sleep)
    assert pauses == [min(RESTART_PAUSE * 2**n, LONGEST_RESTART_PAUSE) for n in range(9)]
    assert {entry["part"] for entry in logs} == {"web"}


async def test_a_healthy_stretch_makes_the_pauses_small_again(monkeypatch):
    monkeypatch.setattr(house, "HEALTHY_AFTER", -1.0)
    pauses, sleep = sleeper(4)
    with structlog.testing.capture_logs(), pytest.raises(Stop):
        await supervise("web", crash, sleep)
    assert pauses == [RESTART_PAUSE] * 4


async def test_the_others_are_not_taken_along():
    served = asyncio.Event()

    async def serve() -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        served.set()
        await asyncio.Event().wait()

    pauses, sleep = sleeper(10_000)
    with structlog.testing.capture_logs():
        tasks = [asyncio.create_task(supervise(name, run, sleep)) for name, run in (("bad", crash), ("good", serve))]
        await asyncio.wait_for(served.wait(), 5)
        assert not any(task.done() for task in tasks)
        assert len(pauses) > 3
        for task in tasks:
            task.cancel()
        assert [type(ended) for ended in await asyncio.gather(*tasks, return_exceptions=True)] == [
            asyncio.CancelledError
        ] * 2


@pytest.mark.parametrize("run", [crash, lambda: asyncio.Event().wait()])
async def test_cancelling_ends_it_while_it_serves_and_while_it_waits(run):
    with structlog.testing.capture_logs():
        task = asyncio.create_task(supervise("web", run))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
