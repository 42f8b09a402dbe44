"""Who may change a database: `mentor run` and `mentor db`, and nobody else."""

import asyncio
import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from process_house import MENTOR, browser, child, mentor, serving
from sqlalchemy import create_engine

from bot.export.file import Portable, to_json
from bot.learning.learner import Learner
from bot.store.driver.migrate import alembic_config, newest

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)
ANA = Portable(Learner(None, AT, "Ana"))
LOOKING = (("doctor",), ("nudges", "report"))


def old(folder: Path) -> Path:
    """Make the database of an older mentor where a new one would look for it."""
    file = folder / "data" / "mentor.db"
    file.parent.mkdir()
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0003")
    engine.dispose()
    return file


def version(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(found)


def everything(folder: Path) -> dict[str, str]:
    """Name every file with its sum."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.mark.parametrize("words", LOOKING, ids=" ".join)
def test_who_only_looks_makes_no_file_and_says_what_is_missing(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = mentor(tmp_path, *words, port=1, cache_dir=tmp_path / "cache")
    assert done.code == 1
    assert "data/mentor.db yet: `mentor run` or `mentor db` makes it" in done.out + done.err
    assert everything(tmp_path) == {}
    assert "Traceback" not in done.err


@pytest.mark.parametrize("words", [*LOOKING, ("chat",), ("import", "me.json")], ids=" ".join)
def test_an_old_database_stays_as_it_is_and_one_line_says_what_to_do(tmp_path: Path, words: tuple[str, ...]) -> None:
    file = old(tmp_path)
    (tmp_path / "me.json").write_bytes(to_json(ANA, AT))
    whole = {file.name for file in (tmp_path / "data").iterdir()}
    to = ("--platform", "telegram", "--id", "7") if words[0] == "import" else ()
    done = mentor(tmp_path, *words, *to, port=1)
    assert done.code == 1
    (line,) = [line for line in (done.out + done.err).splitlines() if "0003" in line]
    assert line.endswith(f"the database has version 0003, this mentor wants {newest()}: `mentor db` brings it there")
    assert version(file) == "0003"
    assert {file.name for file in (tmp_path / "data").iterdir()} - {"mentor.db.lock"} == whole


@pytest.mark.parametrize("words", LOOKING, ids=" ".join)
def test_a_database_that_is_there_is_read_and_not_touched(tmp_path: Path, words: tuple[str, ...]) -> None:
    mentor(tmp_path, "db")
    before = everything(tmp_path)
    done = mentor(tmp_path, *words, port=1)
    assert (done.code, done.err) == (0, "")
    assert everything(tmp_path) == before


async def test_one_that_is_at_work_can_be_looked_at(tmp_path: Path) -> None:
    async with serving(tmp_path) as service, browser(service.url) as page:
        await page.says("/remind 21:00 UTC")
        done = await asyncio.to_thread(mentor, tmp_path, "doctor", port=1)
        assert "ok   database: reachable and up to date" in done.out
        assert done.code == 0, done.out


def test_an_upgrade_says_from_which_version_to_which(tmp_path: Path) -> None:
    file = old(tmp_path)
    done = mentor(tmp_path, "db")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"the database was upgraded from 0003 to {newest()}\nthe database is up to date\n"
    assert version(file) == newest()
    assert mentor(tmp_path, "db").out == "the database is up to date\n"


async def test_so_does_the_service_when_it_starts_and_only_then(tmp_path: Path) -> None:
    file = old(tmp_path)
    async with serving(tmp_path) as service:
        assert service.said[0] == f"mentor: the database was upgraded from 0003 to {newest()}"
    assert version(file) == newest()
    async with serving(tmp_path) as service:
        assert not any("upgraded" in line for line in service.said)


def test_a_chat_on_a_fresh_machine_makes_its_own_database(tmp_path: Path) -> None:
    with child(tmp_path, *MENTOR, "chat") as chat:
        chat.process.wait(30)
        assert chat.process.returncode == 0, chat.logged
    assert version(tmp_path / "data" / "mentor.db") == newest()


def test_an_empty_file_is_no_database_yet(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mentor.db").touch()
    done = mentor(tmp_path, "doctor", port=1)
    assert done.code == 1
    assert "BAD  database: the database is empty: `mentor db` makes what belongs into it" in done.out
    assert (tmp_path / "data" / "mentor.db").stat().st_size == 0
