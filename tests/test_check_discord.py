"""An hour is checked on Discord: in a modal, with a file, from the menu of a message, in direct messages."""

from collections.abc import AsyncIterator

import pytest
from check_house import DOT, DRAWS, HOUR, RIGHT, WRONG, with_checks
from discord_house import HeldApp, House, StillClock, open_house
from native_runner import NativeRunner
from real import catalog, registry, words

from bot.ports.runner import Delay
from bot.store.memory.store import MemoryStore


@pytest.fixture
def app() -> HeldApp:
    app = HeldApp(MemoryStore(), {"en": catalog()}, words(), registry(), StillClock())
    app.seen = []
    return app


@pytest.fixture
def runner(app: HeldApp) -> NativeRunner:
    return with_checks(app)


@pytest.fixture
async def house(app: HeldApp, runner: NativeRunner) -> AsyncIterator[House]:
    async with open_house(app=app) as opened:
        yield opened


async def test_from_wrong_to_right(house: House) -> None:
    ana, discord = house.discord.person(), house.discord
    opened = await discord.slash(ana, "check", {"work": HOUR})
    assert opened.modal is not None
    assert [one["label"] for one in opened.modal["components"]] == ["Your code", "Or send files"]
    said = (await discord.fill(ana, opened, {"Your code": WRONG})).message
    assert "Hint 1" in said.text
    await discord.press(ana, said, "💡 Another hint")
    assert "Hint 2" in said.text
    again = await discord.press(ana, said, "🧪 Check again")
    passed = (await discord.fill(ana, again, {"Your code": RIGHT})).message
    assert "day in a row" in passed.text


async def test_a_file_in_the_modal_and_one_of_the_command(house: House) -> None:
    ana, discord = house.discord.person(), house.discord
    opened = await discord.slash(ana, "check", {"work": HOUR})
    said = (await discord.fill(ana, opened, {"Your code": ""}, file=("my.py", RIGHT.encode()))).message
    assert "day in a row" in said.text
    ran = (await discord.slash(ana, "run", file=("x.py", b"print(6 * 7)"))).message
    assert "42" in ran.text


async def test_nothing_at_all_is_told(house: House) -> None:
    ana, discord = house.discord.person(), house.discord
    opened = await discord.slash(ana, "check", {"work": HOUR})
    said = (await discord.fill(ana, opened, {"Your code": ""})).message
    assert "nothing in it yet" in said.text


async def test_the_menu_of_a_message_checks_its_code(house: House) -> None:
    ana, discord = house.discord.person(), house.discord
    said = (await discord.menu(ana, "Check this code", f"```python\n{WRONG}\n```")).message
    assert said.ephemeral or said.text
    assert house.app.seen[-1].name == "check"  # type: ignore[union-attr]


async def test_a_picture(house: House) -> None:
    ana, discord = house.discord.person(), house.discord
    said = (await discord.slash(ana, "run", {"code": DRAWS})).message
    assert said.files == [DOT]


async def test_who_waits_is_told_and_the_answer_takes_its_place(house: House, runner: NativeRunner) -> None:
    ana, discord = house.discord.person(), house.discord
    opened = await discord.slash(ana, "check", {"work": HOUR})
    runner.delays = [Delay()]
    runner.go.clear()
    waits = await discord.fill(ana, opened, {"Your code": RIGHT})
    await discord.until(lambda: waits.messages and "about a minute" in waits.message.text)
    runner.go.set()
    await discord.until(lambda: "day in a row" in waits.message.text)
    assert len(waits.messages) == 1


async def test_in_direct_messages_code_and_files_are_taken(house: House, runner: NativeRunner) -> None:
    ana, discord = house.discord.person(), house.discord
    await discord.dm(ana, f"/check {HOUR}")
    runner.go.clear()
    await discord.dm(ana, f"```python\n{RIGHT}```")
    runner.go.set()
    await discord.until(lambda: "day in a row" in discord.direct(ana)[-1].text)
    assert discord.direct(ana)[-1].versions == 2
