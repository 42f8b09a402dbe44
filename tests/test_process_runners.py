"""Processes that run learners' code for others: `mentor run --only runner`. One that is killed costs nobody a thing."""

import asyncio
import json
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from check_house import HOUR, RIGHT
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from forked import processes
from process_house import MENTOR, Child, browser, mentor, serving, until
from runner_house import CACHE, ready_cache
from runner_pair import LEASE, work
from sqlalchemy import func, select
from store_house import sync

from bot.clock import SystemClock
from bot.ports.runner import Outcome, Program
from bot.sandbox.shared_runner import SharedRunner
from bot.store.sql.store import SqlStore
from bot.store.sql.tables_runs import runs
from bot.values.events import Address

PROGRAMS = 12


@pytest.fixture(scope="module")
def compiled() -> None:
    """Wait until the sandbox is compiled, by whomever."""
    ready_cache()


@asynccontextmanager
async def asking(url: str) -> AsyncIterator[tuple[SharedRunner, SqlStore]]:
    """A process that leaves running to others."""
    store = SqlStore(url)
    made = SharedRunner(store, SystemClock())
    task = asyncio.create_task(made.run_forever())
    try:
        yield made, store
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await store.close()


async def ask(asker: SharedRunner, code: str, number: int) -> Outcome:
    place, person = Address("test", f"place {number % 3}"), Address("test", f"person {number}")
    return await asker.run(Program({"main.py": code.encode()}, "main.py"), place, person)


async def count(store: SqlStore, state: str | None = None, tries: int = 0) -> int:
    """Count the runs of a state, or all."""
    which = select(func.count()).where(runs.c.tries >= tries, runs.c.state == state if state else runs.c.id > 0)
    return int(await sync(store, lambda connection: connection.execute(which).scalar_one()))


async def counted(store: SqlStore, most: int, state: str) -> None:
    """Wait until so many runs have come to a state."""
    async with asyncio.timeout(40):
        while await count(store, state) < most:
            await asyncio.sleep(0.02)


async def test_a_runner_that_is_killed_in_the_middle_costs_nothing(postgres_url: str, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in "ab"]
    for folder in folders:
        folder.mkdir()
    pair = [processes.Process(target=work, args=(postgres_url, folder)) for folder in folders]
    for process in pair:
        process.start()
    try:
        async with asking(postgres_url) as (asker, store):
            asked = [asyncio.create_task(ask(asker, f"sleep 0.{5 + n % 3}", n)) for n in range(PROGRAMS)]
            await counted(store, 4, "claimed")
            os.kill(pair[0].pid or 0, signal.SIGKILL)
            done = await asyncio.wait_for(asyncio.gather(*asked), 20 * LEASE)
            assert [(outcome.exit, outcome.stopped) for outcome in done] == [(0, None)] * PROGRAMS
            await asyncio.sleep(0.1)
            assert await count(store) == 0
    finally:
        for process in pair:
            process.terminate()
            process.join(10)


@asynccontextmanager
async def runners(url: str, folder: Path, most: int = 2) -> AsyncIterator[list[Child]]:
    """So many `mentor run --only runner` with the real sandbox."""
    async with AsyncExitStack() as stack:

        async def start(number: int) -> Child:
            home = folder / f"runner{number}"
            home.mkdir()
            settings: dict[str, Any] = {"database_url": url, "runner": "on", "runner_dir": CACHE}
            return await stack.enter_async_context(serving(home, *MENTOR, "run", "--only", "runner", **settings))

        yield list(await asyncio.gather(*(start(number) for number in range(most))))


async def figure(child: Child, name: str) -> float:
    async with browser(child.url) as page:
        found = re.search(rf"^{name} ([\d.]+)$", (await page.gets("/metrics"))[1], re.MULTILINE)
        assert found, name
        return float(found[1])


async def health(child: Child) -> dict[str, Any]:
    async with browser(child.url) as page:
        return dict(json.loads((await page.gets("/healthz"))[1]))


@pytest.mark.usefixtures("compiled")
@pytest.mark.timeout(600)
async def test_two_runners_of_the_service_one_killed_and_nothing_lost(postgres_url: str, tmp_path: Path) -> None:
    async with runners(postgres_url, tmp_path) as (first, second), asking(postgres_url) as (asker, store):
        assert (await health(first))["runner"] == "ready"
        code = "import time; time.sleep(1.5); print({})"
        asked = [asyncio.create_task(ask(asker, code.format(n), n)) for n in range(8)]
        async with asyncio.timeout(40):
            while not await figure(first, "mentor_runs_in_flight"):
                await asyncio.sleep(0.05)
        first.dies()
        done = await asyncio.wait_for(asyncio.gather(*asked), 90)
        assert [(outcome.stdout, outcome.stopped) for outcome in done] == [(f"{n}\n", None) for n in range(8)]
        again = await figure(second, "mentor_runs_again_total")
        assert 1 <= again <= (os.cpu_count() or 1)
        assert await figure(second, 'mentor_part_up{part="runner"}') == 1
        await asyncio.sleep(0.2)
        assert await count(store) == 0
        assert not second.tells_trace


@pytest.mark.usefixtures("compiled")
@pytest.mark.timeout(600)
async def test_an_hour_is_checked_by_another_process_than_the_one_that_answers(
    postgres_url: str, tmp_path: Path
) -> None:
    async with Telegram().serve() as telegram, runners(postgres_url, tmp_path, 1) as (runner,):
        folder = tmp_path / "telegram"
        folder.mkdir()
        settings = {"database_url": postgres_url, "telegram_token": TOKEN, "telegram_api_url": telegram.url}
        only = (*MENTOR, "run", "--only", "telegram")
        async with serving(folder, *only, runner="on", runner_dir=folder, **settings) as answers:
            theo = telegram.person("Theo")
            await theo.says(f"/check {HOUR}")
            await telegram.hears(theo)
            await theo.says(RIGHT)
            await until(lambda: any("day in a row" in said.text for said in telegram.shows(theo)))
            assert (await health(answers))["runner"] == "ready"
            assert (await health(answers))["runs"] == "ok"
            assert not any(child.tells_trace for child in (answers, runner))
    assert telegram.world.faults == []


@pytest.mark.usefixtures("compiled")
@pytest.mark.timeout(600)
async def test_one_process_may_answer_and_run_and_stops_in_time(postgres_url: str, tmp_path: Path) -> None:
    settings: dict[str, Any] = {"database_url": postgres_url, "runner": "on", "runner_dir": CACHE}
    async with serving(tmp_path, *MENTOR, "run", "--only", "web,runner", **settings) as child:
        async with asyncio.timeout(30):
            while (told := await health(child)).get("runner") != "ready":
                await asyncio.sleep(0.1)
        assert (told["web"], told["runs"], told["sandbox"]) == ("ok", "ok", "ok")
        assert await child.stops() == 0
        assert not child.tells_trace


@pytest.mark.parametrize(
    ("settings", "only", "words"),
    [
        ({}, ["--only", "runner"], ("SQLite", "PostgreSQL")),
        ({}, ["--only", "web,runner"], ("SQLite", "PostgreSQL")),
        ({}, ["--only", "web,cooking"], ("cooking",)),
        ({"runner": "off", "database_url": "postgresql://x@localhost/x"}, ["--only", "runner"], ("MENTOR_RUNNER",)),
    ],
)
def test_who_can_run_nothing_for_others_is_told_so_in_a_line(
    tmp_path: Path, settings: dict[str, str], only: list[str], words: tuple[str, ...]
) -> None:
    done = mentor(tmp_path, "run", *only, **({"runner": "on"} | settings))
    assert (done.code, done.err.count("\n"), all(word in done.err for word in words)) == (1, 1, True), done.err
