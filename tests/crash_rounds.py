"""Rounds of killing a sender, and what came of everybody's nudge."""

import signal
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path

import crash_sender
import postgres as pg
from forked import processes
from scheduler_house import MONDAY, NOON, House

from bot.learning.learner import Learner
from bot.ports import Due
from bot.store.sql import SqlStore
from scheduler.outbox import LEASE

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


def run_process(*arguments: object) -> int | None:
    """Run the sender in a process of its own; give how it ended."""
    process = processes.Process(target=crash_sender.empty_outbox, args=arguments)
    process.start()
    process.join(30)
    return process.exitcode


async def crowd(house: House, people: int = PEOPLE) -> list[Learner]:
    """A nudge is due to everybody of a new crowd."""
    number = next(_rounds)
    learners = [await house.learner("telegram", name=f"r{number}p{person}") for person in range(people)]
    for learner in learners:
        await house.queue(learner, day=MONDAY)
    return learners


async def outbox(house: House, learners: Iterable[Learner]) -> dict[str, Due]:
    return {learner.name: await house.due(learner) for learner in learners}


def received(diary: Path) -> Counter[str]:
    """Count the messages of each person."""
    return Counter(line.split()[0] for line in diary.read_text().splitlines()) if diary.exists() else Counter()


async def kill_once(url: str, diary: Path, step: str, nth: int, tally: Tally) -> None:
    """Kill a sender at a step, let another one go on after the lease, and count."""
    diary.unlink(missing_ok=True)
    house = House(store=SqlStore(url))
    learners = await crowd(house)
    await house.store.close()
    died = run_process(url, diary, NOON, step, nth) == -signal.SIGKILL
    if house.store.shared:
        pg.outlast(url)
    at_death = await outbox(house, learners)
    went_on = run_process(url, diary, NOON + AFTER_THE_LEASE, "", 0) == 0
    in_the_end = await outbox(house, learners)
    await house.store.close()

    flying = {name for name, due in at_death.items() if due.state == "claimed"}
    tally.kills += died
    tally.add(received(diary), flying, at_death)
    tally.expect(sum(received(diary).values()) <= len(learners) + crash_sender.SEATS, "few are repeated")
    tally.expect(went_on, "the next process went on")
    tally.expect({due.state for due in in_the_end.values()} == {"sent"}, "all is sent in the end")
    tally.expect({name for name, due in in_the_end.items() if due.ambiguous} == flying, "what was in flight is marked")
    tally.expect(len(flying) <= crash_sender.SEATS, "only what has a seat is in flight")
    if diary.exists():
        nonces = {line.split()[1] for line in diary.read_text().splitlines()}
        tally.expect(len(nonces) == len(learners), "a repeat carries the same nonce")
