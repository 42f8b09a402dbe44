"""Programs that other processes run: who asks waits in the store, whoever has room claims, and each gets one answer."""

import asyncio
from collections import Counter
from contextlib import AsyncExitStack

import pytest
from runs_house import Play, ask, asking, kept, person, until, waiting, working
from store_house import beside, on_postgresql

import bot.sandbox.run_worker as worker_module
import bot.sandbox.shared_runner as shared_module
from bot.ports.runner import RUN_LOST, Delay, NoRunner, Program, TooManyRuns
from bot.ports.store import Store
from bot.sandbox.preparation import ABSENT, PREPARING, READY
from bot.store.sql.store import SqlStore
from bot.values.errors import Unavailable
from runner.order import INPUT_BYTES


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_module, "RUNS_LOOK", 0.1)
    monkeypatch.setattr(shared_module, "DELAY_SHOWN_FROM", 0.1)
    monkeypatch.setattr(worker_module, "CLAIM_LOOK", 0.1)
    monkeypatch.setattr(worker_module, "RUNNER_BEAT", 0.1)
    monkeypatch.setattr(worker_module, "RUNS_LANDING", 0.05)


async def test_who_asks_gets_what_came_of_it_and_nothing_is_kept(store: Store) -> None:
    play = Play()
    async with working(store, play), asking(store) as asker:
        names = [f"{n}" for n in range(8)]
        assert await asyncio.gather(*(ask(asker, name) for name in names)) == names
        assert asker.state == READY
    assert sorted(play.begun) == names
    assert play.most <= 2
    assert await kept(store) == 0


async def test_a_second_run_of_a_person_waits_for_the_first(store: Store) -> None:
    play = Play(at_once=3)
    play.hold = {"first"}
    async with working(store, play), asking(store) as asker:
        first = asyncio.create_task(ask(asker, "first", "ana"))
        await until(lambda: play.begun == ["first"])
        second = asyncio.create_task(ask(asker, "second", "ana"))
        assert await ask(asker, "other", "bo") == "other"
        assert play.begun == ["first", "other"]
        play.hold.clear()
        assert (await first, await second) == ("first", "second")


async def test_who_waits_hears_of_the_place_in_the_queue(store: Store) -> None:
    play, heard = Play(at_once=1), list[Delay]()
    play.hold = {"busy"}
    async with working(store, play), asking(store) as asker:
        busy = asyncio.create_task(ask(asker, "busy"))
        await until(lambda: play.begun)
        nexts = [asyncio.create_task(ask(asker, f"a{n}")) for n in range(3)]
        async with asyncio.timeout(20):
            while await waiting(store) < 3:
                await asyncio.sleep(0.01)
        other = asyncio.create_task(ask(asker, "b0", place="b", heard=heard))
        await until(lambda: heard)
        play.hold.clear()
        await asyncio.gather(busy, *nexts, other)
    assert heard == [Delay(2)]
    assert (play.begun[0], play.begun[2], len(play.begun)) == ("busy", "b0", 5)


async def test_who_asks_before_a_runner_is_ready_is_told_and_gets_the_answer_then(store: Store) -> None:
    play, heard = Play(state=PREPARING), list[Delay]()
    async with working(store, play), asking(store) as asker:
        asked = asyncio.create_task(ask(asker, "early", heard=heard))
        await until(lambda: asker.state == PREPARING)
        assert play.begun == []
        play.state = READY
        assert await asked == "early"
    assert heard == [Delay()]


async def test_without_any_runner_nobody_waits_for_ever(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_module, "NO_RUNNER_AFTER", 0.3)
    async with asking(store) as asker:
        assert asker.state == ABSENT
        with pytest.raises(NoRunner):
            await ask(asker, "in vain")
        with pytest.raises(NoRunner):
            await ask(asker, "at once")
        async with working(store, Play()):
            await until(lambda: asker.state == READY)
            assert await ask(asker, "now") == "now"
    assert await kept(store) == 0


async def test_a_runner_that_never_gets_ready_is_given_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_module, "READY_WITHIN", 0.3)
    async with working(store, Play(state=PREPARING)), asking(store) as asker:
        with pytest.raises(NoRunner):
            await ask(asker, "in vain")


async def test_what_nobody_waits_for_any_more_is_not_run_and_ends_where_it_runs(store: Store) -> None:
    play = Play(at_once=1)
    play.hold = {"long", "after"}
    async with working(store, play), asking(store) as asker:
        long = asyncio.create_task(ask(asker, "long"))
        await until(lambda: play.begun)
        queued = asyncio.create_task(ask(asker, "queued"))
        async with asyncio.timeout(20):
            while not await waiting(store):
                await asyncio.sleep(0.01)
        for task in (queued, long):
            task.cancel()
        await until(lambda: play.ended == ["long"])
        play.hold.clear()
        assert await ask(asker, "after") == "after"
    assert play.begun == ["long", "after"]
    assert await kept(store) == 0


async def test_a_process_that_stops_takes_back_what_it_asked_for(store: Store) -> None:
    async with asking(store) as asker:
        task = asyncio.create_task(ask(asker, "x"))
        async with asyncio.timeout(20):
            while not await waiting(store):
                await asyncio.sleep(0.01)
    assert await kept(store) == 0
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_runner_that_stops_gives_back_what_it_has_not_ended(store: Store) -> None:
    first, second = Play(at_once=1), Play(at_once=1)
    first.hold = {"long"}
    async with asking(store) as asker:
        async with working(store, first):
            asked = asyncio.create_task(ask(asker, "long"))
            await until(lambda: first.begun)
        assert await waiting(store) == 1
        async with working(store, second):
            assert await asked == "long"
    assert (first.ended, second.begun) == (["long"], ["long"])


async def test_a_fault_costs_one_run_which_is_told(store: Store) -> None:
    async with working(store, Play()), asking(store) as asker:
        assert await asyncio.gather(ask(asker, "faulty"), ask(asker, "fine")) == [RUN_LOST, "fine"]


async def test_what_is_refused_is_refused_at_once(store: Store) -> None:
    async with asking(store) as asker:
        with pytest.raises(ValueError, match="too large"):
            await asker.run(Program({"a": b"x" * (INPUT_BYTES + 1)}), person("a"), person("b"))
        tasks = [asyncio.create_task(ask(asker, f"{n}", "ana")) for n in range(4)]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        assert [type(task.exception()) for task in done] == [TooManyRuns]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_lost_row_is_told_as_a_lost_run(store: Store) -> None:
    async with asking(store) as asker:
        task = asyncio.create_task(ask(asker, "x"))
        async with asyncio.timeout(20):
            while not await waiting(store):
                await asyncio.sleep(0.01)
        await kept(store)
        assert await task == RUN_LOST


async def test_a_lease_lasts_as_long_as_its_run(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "RUN_LEASE", 0.5)
    first, second = Play(at_once=1), Play(at_once=1)
    first.hold = second.hold = {"long"}
    async with working(store, first), working(store, second), asking(store) as asker:
        asked = asyncio.create_task(ask(asker, "long"))
        await asyncio.sleep(1.5)
        first.hold.clear()
        assert await asked == "long"
    assert first.begun + second.begun == ["long"]


async def test_a_store_that_is_away_for_a_moment_costs_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "SETTLE_PAUSE", 0.05)
    play, begin = Play(), store.begin
    play.hold = {"x"}

    def away(urgent: bool = False) -> object:
        raise Unavailable("away")

    async with working(store, play), asking(store) as asker:
        asked = asyncio.create_task(ask(asker, "x"))
        await until(lambda: play.begun)
        monkeypatch.setattr(store, "begin", away)
        play.hold.clear()
        await until(lambda: play.ended)
        await asyncio.sleep(0.3)
        monkeypatch.setattr(store, "begin", begin)
        assert await asked == "x"
    assert play.begun == ["x"]


@on_postgresql
async def test_two_runners_share_the_work_and_run_nothing_twice(sql_store: SqlStore) -> None:
    plays = [Play(), Play()]
    names = [f"{place}{n}" for n in range(12) for place in "abc"]
    async with AsyncExitStack() as stack:
        for play in plays:
            await stack.enter_async_context(working(beside(sql_store), play))
        askers = [await stack.enter_async_context(asking(beside(sql_store))) for _ in range(2)]
        work = (ask(askers[n % 2], name, place=name[0]) for n, name in enumerate(names))
        assert await asyncio.gather(*work) == names
    begun = Counter(plays[0].begun) + Counter(plays[1].begun)
    assert begun == Counter(names)
    assert all(play.begun and play.most <= 2 for play in plays)
    assert await kept(sql_store) == 0
