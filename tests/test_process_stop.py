import asyncio
import os
import signal
import subprocess
from pathlib import Path

import pytest
from process_house import MENTOR, child, forked, until

from bot.serve import compose


async def test_a_service_that_waits_for_its_database_stops_at_once(tmp_path: Path) -> None:
    url = "postgresql://mentor:hunter22@127.0.0.1:1/mentor"
    with forked(tmp_path, *MENTOR, "run", database_url=url) as mentor:
        assert "refused" in await mentor.logs("the database is not there yet")
        assert await mentor.stops(signal.SIGINT) == 0
        assert not mentor.tells_trace, mentor.logged
        assert "hunter22" not in str(mentor.logged)


async def test_a_chat_in_the_terminal_ends_with_control_c(tmp_path: Path) -> None:
    with child(tmp_path, *MENTOR, "chat", stdin=subprocess.PIPE) as chat:
        await until(lambda: any("Hello" in line for line in chat.said))
        assert await chat.stops(signal.SIGINT) == 0
        assert chat.logged == []


async def test_a_stop_that_hangs_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(compose, "STOP_SECONDS", 0.01)
    monkeypatch.setattr(os, "_exit", ended.append)

    async def hangs() -> None:
        with compose._ended_by_signals():
            os.kill(os.getpid(), signal.SIGTERM)
            try:
                await asyncio.Event().wait()
            finally:
                await until(lambda: ended, 5)

    await asyncio.create_task(hangs())
    assert ended == [1]
