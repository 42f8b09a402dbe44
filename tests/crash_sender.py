"""A real process that empties the outbox of a database, and kills itself with SIGKILL on the way."""

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from scheduler_house import House

from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.ports.store import Transaction
from bot.store.sql.store import SqlStore
from bot.values.message import Answer
from scheduler.delivery import DeliveryOutcome
from scheduler.sender import OutboxSender

STEPS = ("before claim", "while claiming", "after claim", "after send", "while settling", "after settle")
IN_FLIGHT = 4


class Account:
    """A messenger that writes the name of each receiver into a file, which outlives the process."""

    platform = "telegram"

    def __init__(self, file: Path) -> None:
        self._file = file

    async def run(self) -> None:
        """Serve nobody."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        with self._file.open("a") as account:
            account.write(f"{contact.address.id} {nonce} {os.getpid()}\n")
        await asyncio.sleep(0.001)
        return contact


class Fate:
    """Kills the process when it comes to a step for the nth time."""

    def __init__(self, step: str, nth: int) -> None:
        self._step, self._left = step, nth

    def comes_to(self, step: str) -> None:
        self._left -= step == self._step
        if step == self._step and self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class DyingStore(SqlStore):
    """A store whose process may die between a statement and its commit."""

    def __init__(self, url: str, fate: Fate) -> None:
        super().__init__(url)
        self._fate = fate

    @asynccontextmanager
    async def begin(self, urgent: bool = False) -> AsyncIterator[Transaction]:
        async with super().begin(urgent) as tx:
            for name, step in (("claim", "while claiming"), ("settle", "while settling")):
                setattr(tx.outbox, name, self._watched(getattr(tx.outbox, name), step))
            yield tx

    def _watched(self, call: Callable[..., Any], step: str) -> Callable[..., Any]:
        async def watched(*values: Any) -> Any:
            result = await call(*values)
            self._fate.comes_to(step)
            return result

        return watched


class Dying(OutboxSender):
    """A sender whose process may die between two steps."""

    fate: Fate

    async def _take(self, limit: int) -> int:
        self.fate.comes_to("before claim")
        return await super()._take(limit)

    async def _serve(self, row: Delivery) -> None:
        self.fate.comes_to("after claim")
        await super()._serve(row)

    async def _settle(self, outcome: DeliveryOutcome) -> None:
        self.fate.comes_to("after send")
        await super()._settle(outcome)
        self.fate.comes_to("after settle")


def quiet() -> None:
    """Keep the log of a child out of the output."""
    logging.disable(logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))


def empty_outbox(url: str, account: Path, now: datetime, step: str, nth: int) -> None:
    """Send until nothing is queued, unless the process dies before."""
    quiet()
    fate = Fate(step, nth)
    asyncio.run(send_all(House(store=DyingStore(url, fate)), account, now, fate))


async def send_all(house: House, account: Path, now: datetime, fate: Fate) -> None:
    """Send until nothing is queued."""
    house.clock.move(now)
    sender = Dying(house.app, house.store, {"telegram": Account(account)}, house.clock, IN_FLIGHT)
    sender.fate = fate
    task = asyncio.create_task(sender.run())
    try:
        while await _next_due(house.store):
            await asyncio.sleep(0.005)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await house.store.close()


async def _next_due(store: SqlStore) -> datetime | None:
    async with store.begin() as tx:
        return await tx.outbox.next_due()
