"""An hour is checked in the terminal: a path stands for what others paste or send."""

import asyncio
import io
from pathlib import Path

import pytest
from check_house import HOUR, RIGHT, WRONG, with_checks
from native_runner import NativeRunner
from web_house import real_app

from adapters.terminal.client import TerminalAdapter
from adapters.terminal.limits import LINE_BYTES
from adapters.terminal.uploads import named_files
from bot.ports.runner import Delay


class Terminal:
    """Somebody who types lines and reads all that comes."""

    def __init__(self) -> None:
        app = real_app()
        self.runner: NativeRunner = with_checks(app)
        self.reader, self.writer = asyncio.StreamReader(LINE_BYTES), io.StringIO()
        self.adapter = TerminalAdapter(app, reader=self.reader, writer=self.writer, name="ana", zone="Europe/Berlin")

    async def plays(self, *lines: str) -> str:
        self.reader.feed_data("".join(f"{line}\n" for line in lines).encode())
        self.reader.feed_eof()
        async with asyncio.timeout(30):
            await self.adapter.run()
        return " ".join(self.writer.getvalue().split())


@pytest.fixture
def work(tmp_path: Path) -> Path:
    (tmp_path / "wrong.py").write_text(WRONG)
    (tmp_path / "clock.py").write_text(RIGHT)
    return tmp_path


async def test_from_wrong_to_right(work: Path) -> None:
    shown = await Terminal().plays(
        f"/check {HOUR}", str(work / "wrong.py"), "2", "1", str(work / "clock.py"), "/streak"
    )
    assert "Hint 1." in shown
    assert "Hint 2." in shown
    assert "day in a row" in shown
    assert "1 checked" in shown


async def test_a_wait_is_told_and_the_answer_follows(work: Path) -> None:
    terminal = Terminal()
    terminal.runner.delays = [Delay(4)]
    terminal.runner.go.clear()
    asyncio.get_running_loop().call_later(1.5, terminal.runner.go.set)
    shown = await terminal.plays(f"/check {HOUR}", str(work / "clock.py"))
    assert "number 4" in shown
    assert "day in a row" in shown


async def test_code_on_a_line_is_run() -> None:
    assert "42" in await Terminal().plays("/run print(6 * 7)")


def test_what_names_no_file_stays_as_it_is(work: Path) -> None:
    # /etc, /tmp: as any command may be called on some machine
    for line in ("hello", "/check", f"/check {HOUR}", "./nothing.py", "/today", "/check \0", "/etc", "/tmp "):
        assert named_files(line) == (line, ())
    (work / ".hidden").write_text("x")
    command, files = named_files(f"/check {work}")
    assert command == "/check"
    assert sorted(file.name for file in files) == ["clock.py", "wrong.py"]
