"""A real process that empties the outbox of a database, and kills itself with SIGKILL on the way."""

import asyncio
import os
import signal
from datetime import datetime
from pathlib import Path

from scheduler_house import House

from bot.message import Answer
from bot.ports import Due, Reach
from bot.store.sql import SqlStore
from scheduler.delivery import Outcome
from scheduler.outbox import Sender

STEPS = ("before claim", "after claim", "after send", "after settle")
SEATS = 4


class Diary:
    """A messenger that writes the name of each receiver into a file, which outlives the process."""

    platform = "telegram"

    def __init__(self, file: Path) -> None:
        self._file = file

    async def run(self) -> None:
        """Serve nobody."""

    async def send(self, reach: Reach, answer: Answer, nonce: str) -> Reach:
        with self._file.open("a") as diary:
            diary.write(f"{reach.address.id} {nonce}\n")
        await asyncio.sleep(0.001)
        return reach


class Dying(Sender):
    """A sender that dies when it comes to a step for the nth time."""

    step, left = "", 0

    def _die_at(self, step: str) -> None:
        self.left -= step == self.step
        if step == self.step and self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    async def _take(self, limit: int) -> int:
        self._die_at("before claim")
        return await super()._take(limit)

    async def _serve(self, due: Due) -> None:
        self._die_at("after claim")
        await super()._serve(due)

    async def _settle(self, outcome: Outcome) -> None:
        self._die_at("after send")
        await super()._settle(outcome)
        self._die_at("after settle")


def empty_outbox(url: str, diary: Path, now: datetime, step: str, nth: int) -> None:
    """Send until nothing is queued, unless the process dies before."""
    asyncio.run(_empty_outbox(url, diary, now, step, nth))


async def _empty_outbox(url: str, diary: Path, now: datetime, step: str, nth: int) -> None:
    house = House(store=SqlStore(url))
    house.clock.move(now)
    sender = Dying(house.app, house.store, {"telegram": Diary(diary)}, house.clock, SEATS)
    sender.step, sender.left = step, nth
    task = asyncio.create_task(sender.run())
    while await _next_due(house.store):
        await asyncio.sleep(0.005)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await house.store.close()


async def _next_due(store: SqlStore) -> datetime | None:
    async with store.begin() as unit:
        return await unit.next_due()
