"""Parts that fail: they are told of and tried again, and they take nobody along."""

from pathlib import Path

import postgres as pg
import pytest
from process_house import browser, platforms, serving, until

from bot.catalog.content_folder import CONTENT
from bot.words.text import Words

DISCORD, TELEGRAM = "MTEwMA.refused.token", "no token at all, but a long secret"


async def test_refused_tokens_and_an_adapter_that_crashes_leave_the_others_in_peace(tmp_path: Path) -> None:
    async with (
        platforms(tmp_path) as here,
        here.tried({"flaky": True}, discord_token=DISCORD, telegram_token=TELEGRAM) as mentor,
        browser(mentor.url) as page,
    ):
        for part, reason in (("discord", "LoginFailure"), ("telegram", "InvalidToken")):
            assert reason in await mentor.logs("not served", f"part={part}")
            await mentor.logs("starting again", f"part={part}", "seconds=1.0")
            await mentor.logs("starting again", f"part={part}", "seconds=2.0")
        await mentor.logs("crashed", "part=flaky")
        await until(lambda: sum("RuntimeError: a fault" in line for line in mentor.logged) > 1)
        await page.is_well()
        assert (await page.says("/help"))["kind"] == "reply"
        log = "\n".join(mentor.logged)
        assert log.count("Traceback") == log.count("RuntimeError: a fault"), "only a fault of ours has a trace"
        assert not any(token in log + str(mentor.said) for token in (DISCORD, TELEGRAM))
        assert await mentor.stops() == 0


async def test_a_postgresql_that_goes_and_comes_back_is_told_and_waited_out(tmp_path: Path) -> None:
    binaries = pg.find_binaries()
    if binaries is None:
        pytest.skip("only a PostgreSQL of our own can be stopped")
    with pg.own_server(binaries) as server:
        async with serving(tmp_path, database_url=server.url) as mentor, browser(mentor.url) as page:
            await page.says("/remind 21:00 UTC")
            server.stop()
            assert Words.load(CONTENT).label("en", "app.unavailable") in str(await page.says("/remind 7:00 UTC"))
            await page.is_well(False)
            server.start()
            await page.is_well()
            assert "21:00" in str((await page.says("/remind"))["blocks"])
            assert await mentor.stops() == 0
            assert not mentor.tells_trace, mentor.logged
