"""Programs that wait in a table: places in turn, one at a time a person, and only the last owner settles."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select, update
from store_house import LEASE, NOW, add, beside, in_transaction, on_postgresql, sync
from test_store_wake import listening

from bot.ports.contacts import Contact
from bot.ports.runner import RUN_LOST, RUNS_OF_PERSON, RUNS_OF_PLACE, Outcome, Program, TooManyRuns
from bot.ports.runs import RUNS_KEPT, ClaimedRun
from bot.ports.store import Store
from bot.store.memory.store import MemoryStore
from bot.store.run_codec import outcome_bytes, outcome_of, program_bytes, program_of
from bot.store.sql.store import SqlStore
from bot.store.sql.tables_runs import runs
from bot.values.events import Address
from scheduler.upkeep import keep_up

PROGRAM = Program({"main.py": b"print(1)"}, "main.py")
WELL = Outcome(0, "1\n")
LOST = Outcome(None, stopped=RUN_LOST)
ODD = Program(
    {"ä b/\ud800.py": b"\0\xff", "f/g/stdin": b""},
    "ä b/\ud800.py",
    ("a", "--b"),
    b"x\0y",
    ("pandas",),
    "def a():\n    '''\0 é'''",
    {"in.txt": b"lent"},
    first_only=True,
    ours=True,
)
ODD_OUTCOME = Outcome(None, "\ud800\0", "é", {"a": b"\0", "f/a": b""}, "time", ("stdout",), ("big.bin",))


def address(name: str) -> Address:
    return Address("test", name)


async def ask(store: Store, person: str, place: str = "a", program: Program = PROGRAM, now: datetime = NOW) -> int:
    return int(await in_transaction(store, "runs.enqueue", address(place), address(person), program, now))


async def ask_all(store: Store, *people: str) -> list[int]:
    """Ask for "a1": the person of that name in the place of its letter."""
    return [await ask(store, name, name[0]) for name in people]


async def claim(store: Store, limit: int = 9, now: datetime = NOW) -> list[ClaimedRun]:
    return list(await in_transaction(store, "runs.claim", now, LEASE, limit))


async def settle(store: Store, run: ClaimedRun, outcome: Outcome = WELL) -> None:
    await in_transaction(store, "runs.settle", run, outcome)


async def found(store: Store, *ids: int) -> dict[int, Outcome | None]:
    return dict(await in_transaction(store, "runs.outcomes", ids))


def people(claimed: Sequence[ClaimedRun]) -> list[str]:
    return [run.person.id for run in claimed]


async def test_a_program_and_what_came_of_it_arrive_as_they_were(store: Store) -> None:
    id = await ask(store, "1", program=ODD)
    assert await found(store, id, id + 1) == {id: None}
    (run,) = await claim(store)
    assert run == ClaimedRun(id, address("a"), address("1"), ODD, 1, 0)
    await settle(store, run, ODD_OUTCOME)
    assert await found(store, id) == {id: ODD_OUTCOME}
    await in_transaction(store, "runs.drop", id)
    assert await found(store, id) == {}


def test_what_another_version_wrote_is_none() -> None:
    assert program_of(program_bytes(ODD)) == ODD
    assert outcome_of(outcome_bytes(ODD_OUTCOME)) == ODD_OUTCOME
    assert program_of(outcome_bytes(ODD_OUTCOME)) is outcome_of(program_bytes(ODD)) is None
    assert program_of(program_bytes(ODD)[:-1]) is None


async def test_a_program_that_cant_be_read_holds_up_nobody(sql_store: SqlStore) -> None:
    ids = await ask_all(sql_store, "a1", "a2")
    strange = update(runs).where(runs.c.id == ids[0]).values(program=outcome_bytes(WELL))
    await sync(sql_store, lambda connection: connection.execute(strange))
    assert [run.program for run in await claim(sql_store)] == [None, PROGRAM]


async def test_a_person_runs_one_at_a_time_and_others_pass(store: Store) -> None:
    await ask_all(store, "a1", "a1", "a2")
    first, other = await claim(store)
    assert people([first, other]) == ["a1", "a2"]
    assert await claim(store) == []
    await settle(store, first)
    assert people(await claim(store)) == ["a1"]


async def test_places_take_turns_however_many_wait_in_one(store: Store) -> None:
    busy = await ask_all(store, *(f"a{n}" for n in range(5)))
    (first,) = await claim(store, 1)
    one = await ask(store, "b0", "b")
    assert [await in_transaction(store, "runs.position", id) for id in (*busy, one)] == [0, 1, 3, 4, 5, 2]
    served = [first]
    while served:
        run = served.pop()
        await settle(store, run)
        await in_transaction(store, "runs.drop", run.id)
        served = await claim(store, 1)
        if served and served[0].person.id == "b0":
            break
    assert [await in_transaction(store, "runs.position", id) for id in busy] == [0, 0, 1, 2, 3]


async def test_who_comes_late_is_not_behind_all_that_waits_nor_before_it(store: Store) -> None:
    await ask_all(store, *(f"a{n}" for n in range(8)))
    for _ in range(3):
        (run,) = await claim(store, 1)
        await settle(store, run)
        await in_transaction(store, "runs.drop", run.id)
    await ask_all(store, *(f"b{n}" for n in range(4)))
    order = []
    for _ in range(9):
        (run,) = await claim(store, 1)
        order.append(run.person.id)
        await settle(store, run)
        await in_transaction(store, "runs.drop", run.id)
    assert order == ["a3", "b0", "a4", "b1", "a5", "b2", "a6", "b3", "a7"]


async def test_nobody_can_fill_the_queue(store: Store) -> None:
    await ask_all(store, *["a1"] * RUNS_OF_PERSON)
    with pytest.raises(TooManyRuns):
        await ask(store, "a1", "b")
    await ask_all(store, *(f"a-{n}" for n in range(RUNS_OF_PLACE - RUNS_OF_PERSON)))
    with pytest.raises(TooManyRuns):
        await ask(store, "another")
    await ask(store, "another", "b")
    await claim(store, 1)
    await ask(store, "a1", "b")
    assert await in_transaction(store, "runs.waiting") == RUNS_OF_PLACE + 1


async def test_a_lease_that_ran_out_is_a_second_try_and_then_the_run_is_lost(store: Store) -> None:
    ids = await ask_all(store, "a1", "a2")
    dead, *_ = await claim(store, 1)
    assert await claim(store, 9, NOW + timedelta(seconds=LEASE - 1)) != []
    later = NOW + timedelta(seconds=LEASE)
    (again,) = await claim(store, 1, later)
    assert (again.id, again.tries, again.claim != dead.claim) == (ids[0], 2, True)
    await settle(store, dead, ODD_OUTCOME)
    assert await found(store, ids[0]) == {ids[0]: None}
    for run in await claim(store, 9, later + timedelta(seconds=LEASE)):
        assert (run.id, run.tries) == (ids[1], 2)
    assert await found(store, *ids) == {ids[0]: LOST, ids[1]: None}
    await settle(store, again)
    assert await found(store, ids[0]) == {ids[0]: LOST}


async def test_a_lease_is_extended_while_the_run_is_there_and_ours(store: Store) -> None:
    ids = await ask_all(store, "a1", "a2", "a3")
    claimed = await claim(store)
    await in_transaction(store, "runs.drop", ids[1])
    later = NOW + timedelta(seconds=LEASE - 1)
    stale = replace(claimed[2], claim=claimed[2].claim - 1)
    assert set(await in_transaction(store, "runs.extend", [*claimed[:2], stale], later, LEASE)) == {ids[0]}
    (taken,) = await claim(store, 9, later + timedelta(seconds=5))
    assert taken.id == ids[2]
    await settle(store, claimed[0])
    assert await found(store, ids[0]) == {ids[0]: WELL}


async def test_a_run_that_is_given_back_waits_as_if_it_had_not_been_begun(store: Store) -> None:
    first, second = await ask_all(store, "a1", "a2")
    claimed = await claim(store, 1)
    await in_transaction(store, "runs.release", *claimed)
    (again,) = await claim(store, 1)
    assert (again.id, again.tries) == (first, 1)
    await in_transaction(store, "runs.release", *claimed)  # somebody else's by now
    assert [run.id for run in await claim(store)] == [second]


async def test_what_is_old_goes_whatever_its_state(store: Store) -> None:
    old = await ask_all(store, "a1", "a2", "a3")
    (run, _) = await claim(store, 2)
    await settle(store, run)
    new = await ask(store, "b1", "b", now=NOW + timedelta(minutes=1))
    assert await in_transaction(store, "runs.prune", NOW + timedelta(seconds=1), 2) == 2
    assert await in_transaction(store, "runs.prune", NOW + timedelta(seconds=1), 2) == 1
    assert await found(store, *old, new) == {new: None}


async def test_the_daily_upkeep_erases_what_processes_left_that_are_no_more(store: Store) -> None:
    old, new = await ask(store, "1"), await ask(store, "2", now=NOW + RUNS_KEPT)
    await keep_up(store, NOW + RUNS_KEPT + timedelta(seconds=1))
    assert await found(store, old, new) == {new: None}


async def test_forget_erases_what_waits_at_any_address_and_nothing_of_others(store: Store) -> None:
    ana = await add(store, "ana")
    await in_transaction(store, "contacts.save", ana, Contact(address("ana"), NOW))
    mine, other = await ask(store, "ana"), await ask(store, "bo")
    (run, _) = await claim(store)
    await in_transaction(store, "people.forget", ana)
    assert await found(store, mine, other) == {other: None}
    await settle(store, run)
    assert await found(store, mine) == {}


async def test_a_place_that_goes_takes_its_runs_along(store: Store) -> None:
    here, there = await ask_all(store, "a1", "b1")
    await in_transaction(store, "communities.drop", address("a"))
    assert await found(store, here, there) == {there: None}


async def test_a_program_is_kept_until_it_ran(sql_store: SqlStore) -> None:
    await ask(sql_store, "1")
    (run,) = await claim(sql_store)
    await settle(sql_store, run)
    kept = await sync(sql_store, lambda connection: connection.execute(select(runs.c.program)).scalar_one())
    assert kept == b""


async def test_new_and_settled_runs_wake_those_who_wait_for_runs_alone(store: Store) -> None:
    async with listening(store) as senders, listening(store, "runs") as runners:
        await ask(store, "1")
        await runners.hears()
        (run,) = await claim(store)
        await settle(store, run)
        await runners.hears()
        assert senders.turns == 0


@on_postgresql
async def test_many_who_claim_at_once_never_get_the_same_run_nor_two_of_a_person(sql_store: SqlStore) -> None:
    await ask_all(sql_store, *(f"{place}{n}" for n in range(4) for place in "abcde" for _ in range(2)))
    for _ in range(2):
        got = await asyncio.gather(*(claim(store, 5) for store in [sql_store, beside(sql_store)] * 3))
        taken = [run for some in got for run in some]
        assert len({run.id for run in taken}) == len(taken) == 20
        assert set(Counter(people(taken)).values()) == {1}
        for run in taken:
            await settle(sql_store, run)


@on_postgresql
async def test_many_who_ask_at_once_each_get_a_turn(sql_store: SqlStore) -> None:
    ids = await asyncio.gather(*(ask(sql_store, f"a{n}") for n in range(8)))
    turns = await sync(sql_store, lambda connection: connection.execute(select(runs.c.turn)).scalars().all())
    assert (len(set(ids)), sorted(turns)) == (8, list(range(1, 9)))


async def step(store: Store, dice: Random, now: datetime, known: list[ClaimedRun], ids: list[int]) -> object:
    """Do something by chance; give what came of it, runs by how many there were before."""
    kind = dice.choice(["ask", "ask", "ask", "claim", "claim", "settle", "release", "drop", "extend", "prune", "look"])
    run = dice.choice(known) if known else None
    if kind == "ask":
        person, place = dice.choice("1234"), dice.choice("abc")
        try:
            ids.append(await ask(store, person, place, now=now))
        except TooManyRuns:
            return kind, "too many"
    elif kind == "claim":
        got = await claim(store, dice.randint(1, 3), now)
        known += got
        return kind, [(ids.index(one.id), one.place, one.person, one.tries, one.claim) for one in got]
    elif kind == "extend":
        return kind, sorted(map(ids.index, await in_transaction(store, "runs.extend", known[-4:], now, LEASE)))
    elif kind == "prune":
        return kind, await in_transaction(store, "runs.prune", now - timedelta(seconds=40), 2)
    elif kind == "look":
        there = await found(store, *ids)
        places = [await in_transaction(store, "runs.position", id) for id in ids]
        return kind, {ids.index(id): outcome for id, outcome in there.items()}, places
    elif run and kind == "settle":
        await settle(store, run)
    elif run and kind == "release":
        await in_transaction(store, "runs.release", run)
    elif run and kind == "drop":
        await in_transaction(store, "runs.drop", run.id)
    return kind, await in_transaction(store, "runs.waiting")


async def told(store: Store, seed: int) -> list[Any]:
    dice, known, ids = Random(seed), list[ClaimedRun](), list[int]()
    return [await step(store, dice, NOW + timedelta(seconds=n), known, ids) for n in range(120)]


@pytest.mark.parametrize("seed", range(4))
async def test_the_databases_do_as_the_store_in_memory_does(sql_store: SqlStore, seed: int) -> None:
    assert await told(sql_store, seed) == await told(MemoryStore(), seed)
