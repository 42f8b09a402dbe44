"""An hour is checked in Telegram: pasted, sent as a file, in reply, in the middle of anything."""

import io
import json
import zipfile
from collections.abc import AsyncIterator
from typing import Any

import pytest
from check_house import DOT, DRAWS, HOUR, RIGHT, WRONG, with_checks
from drive import MORNING
from native_runner import NativeRunner
from real import catalog, registry, words
from telegram_house import house

from bot.door.app import App
from bot.ports.runner import Delay
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore


@pytest.fixture
def app() -> App:
    return App(MemoryStore(), {"en": catalog()}, words(), registry(), HandClock(MORNING))


@pytest.fixture
def runner(app: App) -> NativeRunner:
    return with_checks(app)


@pytest.fixture
async def here(app: App, runner: NativeRunner) -> AsyncIterator[Any]:
    async with house(app) as open_house:
        yield open_house


async def asked(here: Any) -> Any:
    """Somebody who was asked for the work of an hour."""
    ana = here.tg.person()
    await ana.says(f"/check {HOUR}")
    assert "clock.py" in (await here.tg.hears(ana)).text
    return ana


async def test_from_wrong_to_right(here: Any) -> None:
    ana = await asked(here)
    await ana.says(WRONG)
    assert "Hint 1" in (await here.tg.hears(ana)).text
    await ana.presses("💡 Another hint")
    second = await here.tg.hears(ana)
    assert second.edited
    assert "Hint 2" in second.text
    await ana.presses("🧪 Check again")
    await here.tg.hears(ana)
    await ana.says(RIGHT)
    passed = await here.tg.hears(ana)
    assert "day in a row" in passed.text
    assert "❌" not in passed.text


async def test_a_file(here: Any) -> None:
    ana = await asked(here)
    await ana.uploads("whatever.py", RIGHT.encode())
    assert "day in a row" in (await here.tg.hears(ana)).text


async def test_a_notebook_and_an_archive(here: Any) -> None:
    ana = await asked(here)
    cells = [{"cell_type": "markdown", "source": "# Day"}, {"cell_type": "code", "source": WRONG.splitlines(True)}]
    await ana.uploads("work.ipynb", json.dumps({"cells": cells}).encode())
    assert "Hint 1" in (await here.tg.hears(ana)).text
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("work/clock.py", RIGHT)
    await ana.uploads("work.zip", packed.getvalue(), caption=f"/check {HOUR}")
    assert "day in a row" in (await here.tg.hears(ana)).text


async def test_what_simply_comes_is_taken(here: Any) -> None:
    ana = here.tg.person()
    await ana.says("import math\nprint(math.floor(42.5))")
    seen = await here.tg.hears(ana)
    assert "❌" in seen.text or "42" in seen.text or "missing" in seen.text
    await ana.uploads("x.py", b"print(6 * 7)")
    assert await here.tg.hears(ana)


async def test_a_reply_to_code_means_that_code(here: Any) -> None:
    ana = here.tg.person()
    body = {"message_id": 4, "date": 1, "chat": ana.chat.to_json(), "from": ana.to_json(), "text": "print(6 * 7)"}
    await ana.says("/run", reply_to_message=body)
    assert "42" in (await here.tg.hears(ana)).text


async def test_a_picture(here: Any) -> None:
    ana = here.tg.person()
    await ana.says(f"/run {DRAWS}")
    seen = await here.tg.hears(ana)
    assert seen.photo == DOT
    assert "drawn" in seen.text


async def test_who_waits_is_told_and_the_answer_takes_its_place(here: Any, runner: NativeRunner) -> None:
    ana = await asked(here)
    runner.delays = [Delay(2)]
    runner.go.clear()
    await ana.says(RIGHT)
    waiting = await here.tg.hears(ana)
    assert "number 2" in waiting.text
    await ana.says("/streak")
    assert (await here.tg.hears(ana)).id != waiting.id
    runner.go.set()
    answer = await here.tg.hears(ana)
    assert (answer.id, answer.edited) == (waiting.id, True)
    assert "day in a row" in answer.text


async def test_a_file_that_is_too_large_or_gone_is_told(here: Any) -> None:
    ana = await asked(here)
    await ana.uploads("big.py", b"#" * 300_000)
    assert "too large" in (await here.tg.hears(ana)).text


async def test_in_a_group_the_answer_is_for_who_asked(here: Any) -> None:
    ana, group = await asked(here), here.tg.group()
    await ana.says("/cancel")
    await here.tg.hears(ana)
    await ana.says(f"/check@MentorBot {WRONG}", group)
    assert await here.tg.hears(ana)
