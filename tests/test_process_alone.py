"""Two services on one SQLite file: the second one says so and ends."""

import asyncio
from pathlib import Path

import pytest
from process_house import browser, mentor, serving

from bot.store.driver.sole_use import InUse, sole_use


async def test_a_second_service_on_one_file_refuses_with_one_line_and_others_may_look(tmp_path: Path) -> None:
    async with serving(tmp_path) as first, browser(first.url) as page:
        for words in (("run",), ("chat",)):
            done = await asyncio.to_thread(mentor, tmp_path, *words, port=0)
            assert (done.code, done.out) == (1, "")
            assert done.err.startswith("mentor: another mentor (process ")
            assert "mentor.db already; stop it" in done.err
            assert len(done.err.splitlines()) == 1
        assert (await asyncio.to_thread(mentor, tmp_path, "db")).code == 0
        assert (await page.says("/remind 21:00 UTC"))["kind"] == "reply"
        first.dies()
    async with serving(tmp_path) as again, browser(again.url) as page:
        await page.is_well()


def test_a_lock_ends_with_its_block_and_is_for_one_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new/mentor.db"
    with sole_use(url):
        with pytest.raises(InUse), sole_use(url):
            pass
        with sole_use(f"sqlite:///{tmp_path}/other.db"), sole_use("postgresql://u:p@db/mentor"):
            pass
    with sole_use(url):
        pass


def test_a_folder_that_can_not_be_written_is_told_by_the_store(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with sole_use(f"sqlite:///{tmp_path}/file/mentor.db"):
        pass
