"""A real process is killed at every step of the delivery: nothing is lost, and what could be avoided is not doubled."""

import multiprocessing
import signal
from collections import Counter
from datetime import timedelta

import crash_sender
import pytest
from scheduler_house import MONDAY, NOON, House

from bot.store.sql import SqlStore
from scheduler.outbox import LEASE

PEOPLE = 12
AFTER_THE_LEASE = timedelta(seconds=LEASE + 1)

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(
    ["pytest", "aiosqlite", "sqlalchemy.dialects.sqlite.aiosqlite", "bot.store.sql", "bot.simulate.play"]
)


def run_process(*arguments: object) -> int | None:
    """Run the sender in a process of its own; give how it ended."""
    process = processes.Process(target=crash_sender.empty_outbox, args=arguments)
    process.start()
    process.join(30)
    return process.exitcode


async def outbox(house: House, learners) -> dict:
    return {learner.name: await house.due(learner) for learner in learners}


@pytest.fixture
async def url(tmp_path):
    return f"sqlite:///{tmp_path}/mentor.db"


async def full_house(url: str):
    """A database in which a nudge is due to everybody."""
    house = House(store=SqlStore(url))
    await house.store.open()
    learners = [await house.learner("telegram", name=f"p{number}") for number in range(PEOPLE)]
    for learner in learners:
        await house.queue(learner, day=MONDAY)
    await house.store.close()
    return house, learners


@pytest.mark.parametrize("nth", [1, 2, 7])
@pytest.mark.parametrize("step", crash_sender.STEPS)
async def test_a_killed_sender_loses_nothing_and_repeats_only_what_was_on_its_way(step, nth, url, tmp_path):
    house, learners = await full_house(url)
    diary = tmp_path / "diary"
    assert run_process(url, diary, NOON, step, nth) == -signal.SIGKILL
    at_death = await outbox(house, learners)
    assert run_process(url, diary, NOON + AFTER_THE_LEASE, "", 0) == 0
    in_the_end = await outbox(house, learners)
    await house.store.close()

    lines = [line.split() for line in diary.read_text().splitlines()]
    received = Counter(name for name, _ in lines)
    flying = {name for name, due in at_death.items() if due.state == "claimed"}
    assert set(received) == set(at_death), "somebody was lost"
    assert {name for name, times in received.items() if times > 1} <= flying
    assert max(received.values()) <= 2
    assert {name for name, due in in_the_end.items() if due.ambiguous} == flying
    assert {due.state for due in in_the_end.values()} == {"sent"}
    assert len({nonce for _, nonce in lines}) == PEOPLE, "a repeat carries the same nonce"
    assert len(flying) <= crash_sender.SEATS


async def test_a_sender_that_dies_with_the_same_row_again_gives_it_up(url, tmp_path):
    house, learners = await full_house(url)
    diary = tmp_path / "diary"
    for round in range(2):
        assert run_process(url, diary, NOON + round * AFTER_THE_LEASE, "after claim", 1) == -signal.SIGKILL
    assert run_process(url, diary, NOON + 3 * AFTER_THE_LEASE, "", 0) == 0
    states = Counter(due.state for due in (await outbox(house, learners)).values())
    await house.store.close()
    assert states["sent"] + states["failed"] == PEOPLE
    assert set(states) <= {"sent", "failed"}
