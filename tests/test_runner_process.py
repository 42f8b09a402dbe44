"""The processes that run programs: one that ends costs one run, which is told; what it says is not believed."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from runner_house import gone, lives, played

import bot.sandbox.local_runner as sandbox_module
from bot.ports.runner import (
    CRASHED,
    RUN_LOST,
    RUNS_OF_PERSON,
    Delay,
    NoRunner,
    Outcome,
    Program,
    SwitchedOff,
    TooManyRuns,
)
from bot.sandbox import preparation, process
from bot.sandbox.local_runner import Sandbox
from bot.sandbox.preparation import ABSENT, PREPARING, READY, SandboxPreparation
from bot.values.events import Address
from runner.order import INPUT_BYTES

PLACE, PERSON = Address("test", "place"), Address("test", "person")
FINE = ("true",)


def program(text: str) -> Program:
    return Program({"main.py": text.encode()}, "main.py")


def someone(name: str) -> Address:
    return Address("test", name)


@asynccontextmanager
async def box(folder: Path, at_once: int = 1, command: tuple[str, ...] = FINE) -> AsyncIterator[Sandbox]:
    """A sandbox whose processes only play it."""
    prepared = SandboxPreparation(folder, command, there=lambda: True)
    made = Sandbox(folder, at_once, prepared, played(folder))
    keeping = asyncio.create_task(made.run_forever())
    try:
        yield made
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)


async def run(made: Sandbox, text: str, person: str = "person", place: str = "place") -> Outcome:
    return await made.run(program(text), someone(place), someone(person))


def pid_of(outcome: Outcome) -> int:
    return int(outcome.stdout.split()[0])


async def test_a_process_serves_one_run_after_the_other(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        first, second = await run(made, "say one"), await run(made, "say two")
        assert (first.exit, "one" in first.stdout, "two" in second.stdout) == (0, True, True)
        assert pid_of(first) == pid_of(second)
    assert gone(pid_of(first))


@pytest.mark.parametrize("fault", ["crash now", "babble", "lie", "climb"])
async def test_what_goes_wrong_costs_one_run_and_is_told(tmp_path: Path, fault: str) -> None:
    async with box(tmp_path) as made:
        before = await run(made, "say before")
        lost = await run(made, fault)
        after = await run(made, "say after")
        assert lost.stopped == RUN_LOST or fault == "climb"
        assert (after.exit, "after" in after.stdout, after.stopped) == (0, True, None)
        assert (pid_of(before) == pid_of(after)) == (fault == "climb")


async def test_names_that_climb_out_are_no_files(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        assert list((await run(made, "climb")).files) == ["fine.txt"]


async def test_a_process_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_module, "REPORT_GRACE", -9.5)
    async with box(tmp_path) as made:
        assert (await run(made, "hang")).stopped == RUN_LOST
        monkeypatch.undo()
        assert "after" in (await run(made, "say after")).stdout


async def test_a_kill_in_the_middle_costs_one_run(tmp_path: Path) -> None:
    async with box(tmp_path, at_once=2) as made:
        victim = pid_of(await run(made, "say who"))
        slow = asyncio.create_task(run(made, "sleep 30"))
        await asyncio.sleep(0.2)
        others = asyncio.create_task(run(made, "sleep 0.5", "other"))
        await asyncio.sleep(0.2)
        os.kill(victim, signal.SIGKILL)
        assert (await slow).stopped == RUN_LOST
        assert (await others).exit == 0
        assert "after" in (await run(made, "say after")).stdout


async def test_a_kill_while_it_rests_costs_nothing(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        victim = pid_of(await run(made, "say who"))
        os.kill(victim, signal.SIGKILL)
        assert gone(victim)
        await asyncio.sleep(0.1)
        assert "after" in (await run(made, "say after")).stdout


async def test_who_gives_up_ends_the_process_and_nobody_gets_the_answer(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        victim = pid_of(await run(made, "say who"))
        waiting = asyncio.create_task(run(made, "sleep 30"))
        await asyncio.sleep(0.2)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert gone(victim)
        assert "after" in (await run(made, "say after")).stdout


async def test_so_many_at_once_as_were_asked_for(tmp_path: Path) -> None:
    async with box(tmp_path, at_once=2) as made:
        done = await asyncio.gather(*(run(made, "sleep 0.3", f"p{number}") for number in range(4)))
        assert len({pid_of(outcome) for outcome in done}) == 2


async def test_who_waits_long_hears_of_the_place_in_the_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_module, "DELAY_SHOWN_FROM", 0.1)
    heard: list[Delay] = []

    async def tell(delay: Delay) -> None:
        heard.append(delay)

    async with box(tmp_path) as made:
        await run(made, "say warm")
        busy = asyncio.create_task(run(made, "sleep 0.6", "a"))
        await asyncio.sleep(0.05)
        next_one = asyncio.create_task(run(made, "say b", "b"))
        await asyncio.sleep(0.05)
        await made.run(program("say c"), PLACE, someone("c"), tell)
        await asyncio.gather(busy, next_one)
        await made.run(program("say d"), PLACE, someone("d"), tell)
    assert heard == [Delay(2)]


async def test_more_than_can_be_run_soon_is_refused(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        await run(made, "say warm")
        waiting = [asyncio.create_task(run(made, "sleep 0.1")) for _ in range(RUNS_OF_PERSON + 1)]
        await asyncio.sleep(0.05)
        with pytest.raises(TooManyRuns):
            await run(made, "say too much")
        assert all((outcome.exit == 0) for outcome in await asyncio.gather(*waiting))


async def test_what_is_handed_in_has_a_limit(tmp_path: Path) -> None:
    async with box(tmp_path) as made:
        with pytest.raises(ValueError, match="too large"):
            await made.run(Program({"main.py": b"x" * (INPUT_BYTES + 1)}, "main.py"), PLACE, PERSON)


async def test_nothing_of_our_surroundings_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTOR_DISCORD_TOKEN", "a-secret")
    async with box(tmp_path) as made:
        assert "MENTOR" not in (await run(made, "say x")).stdout


async def test_processes_that_rest_are_let_go_but_for_one(tmp_path: Path) -> None:
    async with box(tmp_path, at_once=2) as made:
        done = await asyncio.gather(*(run(made, "sleep 0.3", f"p{number}") for number in range(2)))
        await made._let_go(before=1e12)
        assert sum(lives(pid_of(outcome)) for outcome in done) == 1


async def test_who_comes_before_it_is_ready_is_told_and_gets_the_answer(tmp_path: Path) -> None:
    heard: list[Delay] = []

    async def tell(delay: Delay) -> None:
        heard.append(delay)

    async with box(tmp_path, command=("sleep", "0.3")) as made:
        assert made.state == PREPARING
        assert "x" in (await made.run(program("say x"), PLACE, PERSON, tell)).stdout
        assert (made.state, heard) == (READY, [Delay()])


async def test_a_start_that_fails_costs_the_run_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START_SECONDS", 1.0)
    prepared = SandboxPreparation(tmp_path, FINE, there=lambda: True)
    made = Sandbox(tmp_path, 1, prepared, ["false"])
    await prepared.run()
    assert (await run(made, "say x")).stopped == RUN_LOST
    made._command = played(tmp_path)
    assert "x" in (await run(made, "say x")).stdout
    await made.close()


async def test_it_waits_until_it_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "PACKAGE_LOOK", 0.05)
    there: list[bool] = []
    prepared = SandboxPreparation(tmp_path, FINE, there=lambda: bool(there))
    working = asyncio.create_task(prepared.run())
    await asyncio.sleep(0.1)
    assert prepared.state == ABSENT
    there.append(True)
    await working
    assert prepared.state == READY


async def test_a_compile_that_fails_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "COMPILE_PAUSE", 0.05)
    mark = tmp_path / "mark"
    command = ("sh", "-c", f"test -e {mark} || {{ touch {mark}; exit 1; }}")
    prepared = SandboxPreparation(tmp_path, command, there=lambda: True)
    await prepared.run()
    assert prepared.state == READY


async def test_a_sandbox_that_never_comes_is_said_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_module, "INSTALLING", -1.0)
    made = Sandbox(tmp_path, 1, SandboxPreparation(tmp_path, FINE, there=lambda: False), played(tmp_path))
    made._preparation.state = ABSENT
    with pytest.raises(NoRunner):
        await run(made, "say x")


async def test_where_it_is_off_nothing_runs() -> None:
    with pytest.raises(NoRunner):
        await SwitchedOff().run(program("say x"), PLACE, PERSON)
    assert SwitchedOff().state == "off"


def test_the_words_for_what_stops_a_program_are_all_there() -> None:
    assert {CRASHED, RUN_LOST} < {"time", "memory", "stack", "files", "crash", "lost"}
