"""A real process is killed at every step of the delivery: nothing is lost, and what could be avoided is not doubled."""

from collections import Counter

import crash_pair
import crash_sender
import pytest
from crash_rounds import AFTER_THE_LEASE, PEOPLE, Tally, go_on, is_killed, kill_once, outbox, peak
from scheduler_house import NOON, House
from store_house import closing, on_sqlite


def judge(tally: Tally, kills: int = 1) -> None:
    assert (tally.kills, tally.lost, tally.doubled, tally.faults) == (kills, 0, 0, [])


@on_sqlite
@pytest.mark.parametrize(("step", "nth"), list(zip(crash_sender.STEPS, [1, 2, 2, 7, 2, 2], strict=True)))
async def test_a_killed_sender_loses_nothing_and_repeats_only_what_was_on_its_way(
    step, nth, sqlite_url, sql_store, tmp_path
):
    tally = Tally()
    await kill_once(sqlite_url, tmp_path / "account", step, nth, tally, sql_store)
    judge(tally)


async def test_the_same_holds_on_postgresql(postgres_url, tmp_path):
    tally = Tally()
    for step in ("while claiming", "after send", "while settling"):
        await kill_once(postgres_url, tmp_path / "account", step, 1, tally)  # rows are written in batches: there is one
    judge(tally, 3)


@on_sqlite
async def test_a_sender_that_dies_with_the_same_row_again_gives_it_up(sqlite_url, sql_store, tmp_path):
    house = House(store=sql_store)
    learners = await peak(house)
    account = tmp_path / "account"
    for round in range(2):
        assert is_killed(sqlite_url, account, NOON + round * AFTER_THE_LEASE, "after claim", 1)
    async with closing(house.store):
        assert await go_on(house, account, NOON + 3 * AFTER_THE_LEASE)
        states = Counter(row.state for row in (await outbox(house, learners)).values())
    assert states["sent"] + states["failed"] == PEOPLE
    assert set(states) <= {"sent", "failed"}


async def test_of_two_processes_one_is_killed_and_the_other_goes_on(postgres_url, tmp_path):
    tally = Tally()
    await crash_pair.kill_one_of_two(postgres_url, tmp_path / "account", tally)
    judge(tally)
