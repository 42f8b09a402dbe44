"""Rounds of killing a sender, and what came of everybody's nudge."""

import asyncio
import signal
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import crash_sender
import postgres as pg
from forked import processes
from scheduler_house import MONDAY, NOON, House
from store_house import closing

from bot.learning.learner import Learner
from bot.ports.outbox import Delivery
from bot.store.sql.store import SqlStore
from bot.values.events import Address
from scheduler.sender import LEASE

PEOPLE = 12
AFTER_THE_LEASE = timedelta(seconds=LEASE + 1)
_rounds = count(1)


@dataclass(slots=True)
class Tally:
    """Nudges by what came of them; `repeated`: those that were in flight, which nobody can avoid on Telegram."""

    kills: int = 0
    nudges: int = 0
    lost: int = 0
    doubled: int = 0
    repeated: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, received: Counter[str], flying: set[str], everybody: Iterable[str]) -> None:
        """Count what a round brought."""
        names = list(everybody)
        self.nudges += len(names)
        self.lost += sum(not received[name] for name in names)
        more = {name: times - 1 for name, times in received.items() if times > 1}
        self.repeated += sum(name in flying for name in more)
        self.doubled += sum(times - (name in flying) for name, times in more.items())

    def expect(self, true: bool, rule: str) -> None:
        """Keep the name of a rule that was broken."""
        if not true:
            self.faults.append(rule)


def is_killed(*arguments: object) -> bool:
    """Run the sender in a process of its own; tell whether it was killed."""
    process = processes.Process(target=crash_sender.empty_outbox, args=arguments)
    process.start()
    process.join(30)
    return process.exitcode == -signal.SIGKILL


async def go_on(house: House, account: Path, now: datetime) -> bool:
    """Go on from here with what the process that was killed has left; tell whether it comes to an end."""
    try:
        async with asyncio.timeout(30):
            await crash_sender.send_all(house, account, now, crash_sender.Fate("", 0))
    except TimeoutError:
        return False
    return True


async def peak(house: House) -> list[Learner]:
    """A nudge is due to everybody of a new group of people."""
    number = next(_rounds)
    async with house.store.begin() as tx:
        names = (f"r{number}p{person}" for person in range(PEOPLE))
        learners = [await tx.people.add(Learner(None, NOON, name), Address("telegram", name)) for name in names]
        for learner in learners:
            await tx.outbox.enqueue(learner.key, "nudge", MONDAY, NOON)
    await house.store.close()
    return learners


async def outbox(house: House, learners: Iterable[Learner]) -> dict[str, Delivery]:
    async with house.store.begin() as tx:
        return {learner.name: (await tx.outbox.of(learner.key, 1))[0] for learner in learners}


def received(account: Path) -> Counter[str]:
    """Count the messages of each person."""
    return Counter(line.split()[0] for line in account.read_text().splitlines()) if account.exists() else Counter()


async def kill_once(url: str, account: Path, step: str, nth: int, tally: Tally, store: SqlStore | None = None) -> None:
    """Kill a sender at a step, let another one go on after the lease, and count."""
    account.unlink(missing_ok=True)
    house = House(store=store or SqlStore(url))
    learners = await peak(house)
    died = is_killed(url, account, NOON, step, nth)
    if house.store.shared:
        pg.outlast(url)
    async with closing(house.store):
        at_death = await outbox(house, learners)
        went_on = await go_on(house, account, NOON + AFTER_THE_LEASE)
        in_the_end = await outbox(house, learners)

    flying = {name for name, row in at_death.items() if row.state == "claimed"}
    tally.kills += died
    tally.add(received(account), flying, at_death)
    tally.expect(sum(received(account).values()) <= len(learners) + crash_sender.IN_FLIGHT, "few are repeated")
    tally.expect(went_on, "the next process went on")
    tally.expect({row.state for row in in_the_end.values()} == {"sent"}, "all is sent in the end")
    tally.expect({name for name, row in in_the_end.items() if row.ambiguous} == flying, "what was in flight is marked")
    tally.expect(len(flying) <= crash_sender.IN_FLIGHT, "no more than may be is in flight")
    if account.exists():
        nonces = {line.split()[1] for line in account.read_text().splitlines()}
        tally.expect(len(nonces) == len(learners), "a repeat carries the same nonce")
