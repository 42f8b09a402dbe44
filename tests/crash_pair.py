"""Two whole processes on one PostgreSQL: both tick, one of them sends, and that one is killed."""

import asyncio
import os
import signal
import time
from contextlib import suppress
from datetime import time as wall_time
from datetime import timedelta
from pathlib import Path

from crash_rounds import Tally, received
from crash_sender import Account, quiet
from forked import processes
from scheduler_house import House, until
from sqlalchemy import select
from store_house import sync

from bot.clock import SystemClock
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.store.driver import election
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import addresses
from bot.store.sql.tables import outbox as outbox_table
from bot.values.events import Address
from scheduler import sender
from scheduler.dispatch import Dispatch, Outlet
from scheduler.leadership import Leadership
from scheduler.run import Scheduler

PEOPLE = 120
ROOM = 6
QUICKLY = {"TRY": 0.1, "BEAT": 0.2}  # the terms stay long: a busy machine must not end one before the kill does
LEASE = 2.0
LIMIT = 20.0  # seconds until the test gives up


class SlowDiary(Account):
    """Takes a moment for each message, so that a kill finds some on their way."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self._room = asyncio.Semaphore(ROOM)

    async def send(self, contact: Contact, answer: object, nonce: str) -> Contact:
        async with self._room:
            await asyncio.sleep(0.01)
            return await super().send(contact, answer, nonce)  # type: ignore[arg-type]


def work(url: str, account: Path, quick: bool) -> None:
    """Tick and stand for election until terminated; the process of a pair."""
    quiet()
    if quick:
        sender.LEASE, sender.SEND_MOST = LEASE, 0.8 * LEASE
        for name, seconds in QUICKLY.items():
            setattr(election, name, seconds)
    with suppress(KeyboardInterrupt):
        asyncio.run(_work(url, account))


async def _work(url: str, account: Path) -> None:
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, asyncio.current_task().cancel)  # type: ignore[union-attr]
    house, clock = House(store=SqlStore(url)), SystemClock()
    dispatch = Dispatch(house.app, house.store, [Outlet(SlowDiary(account), "a token")], Leadership(), clock)
    with suppress(asyncio.CancelledError):
        await asyncio.gather(dispatch.run(), Scheduler(house.store, None, clock, 0.2).run())
    await house.store.close()


async def due_now(store: SqlStore) -> list[str]:
    """Store people whose hour was a minute ago, so that the next tick finds them."""
    now = SystemClock().now()
    at = now - timedelta(minutes=1)
    people = [f"q{number}" for number in range(PEOPLE)]
    async with store.begin() as tx:
        for name in people:
            person = Learner(
                None, now - timedelta(minutes=2), name, zone="UTC", remind_at=wall_time(at.hour, at.minute)
            )
            await tx.people.add(person, Address("telegram", name))
    return people


def senders(account: Path) -> list[int]:
    """Name the process of each message, in their order."""
    return [int(line.split()[2]) for line in account.read_text().splitlines()] if account.exists() else []


async def kill_one_of_two(url: str, account: Path, tally: Tally, *, quick: bool = True) -> float:
    """Kill the one that sends; give the seconds until the first message of the other one."""
    account.unlink(missing_ok=True)
    store = SqlStore(url)
    pair = [processes.Process(target=work, args=(url, account, quick)) for _ in range(2)]
    for process in pair:
        process.start()
    try:
        people = await due_now(store)
        await until(lambda: len(senders(account)) >= PEOPLE // 4, LIMIT)
        victim = senders(account)[0]
        os.kill(victim, signal.SIGKILL)
        killed = time.monotonic()
        await until(lambda: set(senders(account)) - {victim}, LIMIT)
        gap = time.monotonic() - killed
        await until(lambda: len(received(account)) == len(people), LIMIT)
        ambiguous = await _settled(store)
    finally:
        for process in pair:
            process.terminate()
            process.join(10)
        await store.close()
    names = [name for process in senders(account) for name in (process == victim,)]
    tally.kills += 1
    tally.add(received(account), ambiguous, people)
    tally.expect(names == sorted(names, reverse=True), "one sends, and the other only after its death")
    return gap


async def _settled(store: SqlStore) -> set[str]:
    """Wait until every row is settled; name the people whose row was in flight at the kill."""
    rows = select(addresses.c.id, outbox_table.c.state, outbox_table.c.ambiguous).join(
        outbox_table, outbox_table.c.learner == addresses.c.learner
    )
    async with asyncio.timeout(LIMIT):
        while True:
            found = await sync(store, lambda connection: connection.execute(rows).all())
            if {row.state for row in found} == {"sent"}:
                return {row.id for row in found if row.ambiguous}
            await asyncio.sleep(0.1)
