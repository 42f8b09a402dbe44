"""`mentor run` on a machine where nothing is set."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from process_house import MENTOR, Child, browser, child, mentor, until

from bot.catalog.content_folder import CONTENT
from bot.words.text import Words

WORDS = Words.load(CONTENT)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    """One service for all of these."""
    with child(tmp_path_factory.mktemp("home"), *MENTOR, "run", port=0, cache_dir="") as process:
        asyncio.run(until(lambda: process.said or process.ended))
        assert process.said, process.logged
        yield process


async def newcomer_says(running: Child, text: str) -> str:
    async with browser(running.url) as page:
        return str(await page.says(text))


def port_of(running: Child) -> str:
    return running.url.rpartition(":")[2]


def test_one_line_says_where_to_talk(running: Child) -> None:
    assert running.said == [
        f"mentor: no token is set, so talk to me at {running.url} (tokens go into .env, see README.md)"
    ]
    assert running.logged == []
    assert port_of(running) not in {"0", "8080"}


async def test_it_is_well_and_counts(running: Child) -> None:
    async with browser(running.url) as page:
        await page.is_well()
        status, health = await page.gets("/healthz")
        assert (status, json.loads(health)["status"]) == (200, "ok")
        status, figures = await page.gets("/metrics")
        assert (status, "mentor_tick_seconds_count" in figures) == (200, True)
        status, html = await page.gets("/")
        assert (status, html[:15]) == (200, "<!doctype html>")


async def test_every_command_is_answered(running: Child) -> None:
    async with browser(running.url) as page:
        names = [command["name"] for command in json.loads((await page.gets("/api/commands"))[1])["commands"]]
    answers = {name: await newcomer_says(running, f"/{name}") for name in names}
    assert {"start", "roadmap", "today", "done", "streak", "tip", "remind", "resources", "help", "forget"} <= set(names)
    fault = WORDS.label("en", "app.fault")
    assert [name for name, answer in answers.items() if fault in answer] == []


def test_everything_lies_in_the_folder_data(running: Child) -> None:
    assert {file.name for file in running.folder.iterdir()} == {"data", "out", "err"}
    assert (running.folder / "data" / "mentor.db").is_file()
    assert (running.folder / "data" / "cache").is_dir()


def test_a_busy_port_is_one_readable_line(running: Child, tmp_path: Path) -> None:
    port = port_of(running)
    done = mentor(tmp_path, "run", port=port)
    assert (done.code, done.out) == (1, "")
    assert done.err == f"mentor: cannot listen on 127.0.0.1:{port}: the port is in use\n"


def test_health_asks_the_service(running: Child) -> None:
    done = mentor(running.folder, "health", port=port_of(running))
    assert (done.code, done.err, json.loads(done.out)["status"]) == (0, "", "ok")


def rows(folder: Path) -> list[tuple[object, ...]]:
    """Read what is known of learners and their hours."""
    with closing(sqlite3.connect(folder / "data" / "mentor.db")) as database:
        return [row for table in ("learners", "ledger") for row in database.execute(f"SELECT * FROM {table}")]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the database as another process may."""
    with closing(sqlite3.connect(folder / "data" / "mentor.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


async def test_a_locked_database_is_told_and_waited_out_and_nothing_is_half_written(running: Child) -> None:
    async with browser(running.url) as page:
        await page.says("/remind 21:00 UTC")  # something that is kept: whoever only looks is nobody
        before = rows(running.folder)
        with locked(running.folder):
            answer, health = await asyncio.gather(page.says("/done"), page.gets("/healthz"))
            assert WORDS.label("en", "app.unavailable") in str(answer)
            assert (health[0], json.loads(health[1])["status"]) == (503, "down")
            assert (await page.gets("/"))[0] == 200
        await page.is_well()
        assert rows(running.folder) == before
        assert WORDS.label("en", "app.unavailable") not in str(await page.says("/done"))
        assert len(rows(running.folder)) == len(before) + 1
