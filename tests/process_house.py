"""The mentor as an operator has it: a child process in an empty folder of its own, and what can be seen of it."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import real
from aiohttp import ClientConnectionError, ClientSession, CookieJar
from emulators.discord_server import FakeDiscord
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from forked import Forked

MENTOR = ("-m", "bot")
EMULATED = str(Path(__file__).parent / "serve_with_emulators.py")
PATIENCE = 30.0  # seconds until a test gives up
STOP_SECONDS = 5.0  # what the house promises
_ADDRESS = re.compile(r"http://[\w.:\[\]]+")


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


def environment(folder: Path, settings: dict[str, object]) -> dict[str, str]:
    """Give a process what a new machine has, and settings; the curriculum's cache is shared to save time."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG"} or name[:6] == "PYTHON"}
    cache = {"MENTOR_RUNNER": "off", "MENTOR_CACHE_DIR": str(real.cache() or folder.parent / "cache")}
    given = {f"MENTOR_{name.upper()}": str(value) for name, value in settings.items()}
    return kept | {"HOME": str(folder), "NO_COLOR": "1", "COLUMNS": "100"} | cache | given


def mentor(folder: Path, *words: str, **settings: object) -> Done:
    """Run a command to its end."""
    with TemporaryDirectory() as away:
        out, err = Path(away) / "out", Path(away) / "err"
        code = Forked((*MENTOR, *words), folder, environment(folder, settings), out, err).wait(PATIENCE)
        return Done(code, out.read_text("utf-8"), err.read_text("utf-8"))


async def until(true: Callable[[], Any], seconds: float = PATIENCE) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)


class Child:
    """A process that serves."""

    def __init__(self, process: subprocess.Popen[bytes] | Forked, folder: Path) -> None:
        self.process, self.folder = process, folder

    @property
    def said(self) -> list[str]:
        """Lines on standard output."""
        return (self.folder / "out").read_text("utf-8").splitlines()

    @property
    def logged(self) -> list[str]:
        """Lines on standard error."""
        return (self.folder / "err").read_text("utf-8").splitlines()

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return self.process.poll() is not None

    @property
    def tells_trace(self) -> bool:
        """Whether it ever showed a traceback."""
        return any("Traceback" in line for line in self.logged)

    @property
    def url(self) -> str:
        """Where it says that it serves."""
        found = _ADDRESS.search(self.said[0])
        assert found
        return found[0]

    async def logs(self, *parts: str) -> str:
        """Wait for a line of the log that holds all of these; give it."""

        def found() -> list[str]:
            return [line for line in self.logged if all(part in line for part in parts)]

        try:
            await until(found)
        except TimeoutError:
            raise AssertionError(f"no line with {parts} in {self.logged}") from None
        return found()[0]

    async def stops(self, by: signal.Signals = signal.SIGTERM) -> int | None:
        """Ask it to stop; give its exit code, or raise TimeoutError when it takes longer than it may."""
        self.process.send_signal(by)
        await until(lambda: self.ended, STOP_SECONDS)
        return self.process.poll()

    def dies(self) -> None:
        """Kill it, as a power cut would."""
        self.process.kill()
        self.process.wait(PATIENCE)


@contextmanager
def child(folder: Path, *command: str, stdin: int = subprocess.DEVNULL, **settings: object) -> Iterator[Child]:
    """Start Python in a folder; it does not outlive the block."""
    env = environment(folder, settings)
    with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
        started = [sys.executable, *command]
        process = subprocess.Popen(started, cwd=folder, env=env, stdin=stdin, stdout=out, stderr=err)
    try:
        yield Child(process, folder)
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


@contextmanager
def forked(folder: Path, *command: str, **settings: object) -> Iterator[Child]:
    """Start the same a second sooner."""
    out, err = folder / "out", folder / "err"
    for file in (out, err):
        file.write_bytes(b"")
    process = Forked(command, folder, environment(folder, settings), out, err)
    try:
        yield Child(process, folder)
    finally:
        process.kill()
        process.wait(PATIENCE)


@asynccontextmanager
async def serving(folder: Path, *command: str, **settings: object) -> AsyncIterator[Child]:
    """Start the service on a free port and wait until it says where it is."""
    with forked(folder, *(command or (*MENTOR, "run")), **({"port": 0} | settings)) as process:
        await until(lambda: process.said or process.ended)
        assert process.said, process.logged
        yield process


class Page:
    """Somebody's browser."""

    def __init__(self, client: ClientSession, url: str) -> None:
        self.client, self.url = client, url

    async def says(self, text: str) -> dict[str, Any]:
        """Type into the chat; give the answer."""
        async with self.client.post(f"{self.url}/api/events", json={"say": text}) as response:
            assert response.status == 200, (text, response.status)
            answer: dict[str, Any] = await response.json()
            return answer

    async def gets(self, path: str) -> tuple[int, str]:
        """Open an address; give the status and the text."""
        async with self.client.get(f"{self.url}{path}") as response:
            return response.status, await response.text()

    async def is_well(self, wish: bool = True) -> None:
        """Wait until the service says that it is well, or that it is not."""
        async with asyncio.timeout(PATIENCE):
            while (await self._status()) != (200 if wish else 503):
                await asyncio.sleep(0.05)

    async def _status(self) -> int:
        try:
            return (await self.gets("/healthz"))[0]
        except ClientConnectionError:
            return 0


@asynccontextmanager
async def browser(url: str) -> AsyncIterator[Page]:
    """Open the page: from then on the mentor knows who is there."""
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        page = Page(client, url)
        await page.gets("/api/commands")
        yield page


class Platforms:
    """Both emulators; they outlive the processes that serve them."""

    def __init__(self, discord: FakeDiscord, telegram: Telegram, folder: Path) -> None:
        self.discord, self.telegram, self.folder = discord, telegram, folder

    @asynccontextmanager
    async def met(self, **wish: object) -> AsyncIterator[Child]:
        """Start the mentor, and wait until it serves both."""
        sessions, polls = len(self.discord.gateway.identified), len(self.telegram.called("getUpdates"))
        async with self.tried(wish) as child:
            await until(lambda: len(self.discord.gateway.identified) > sessions)
            await until(lambda: len(self.telegram.called("getUpdates")) > polls)
            yield child

    @asynccontextmanager
    async def tried(self, wish: dict[str, object], **tokens: object) -> AsyncIterator[Child]:
        """Start the mentor, maybe with tokens that are not good."""
        authority = self.folder / "authority.pem"
        self.discord.write_authority(authority)
        wish |= {"discord": {"port": self.discord.port, "authority": str(authority)}}
        good = {"discord_token": self.discord.token, "telegram_token": TOKEN, "telegram_api_url": self.telegram.url}
        async with serving(self.folder, EMULATED, json.dumps(wish), **(good | tokens)) as child:
            yield child


@asynccontextmanager
async def platforms(folder: Path) -> AsyncIterator[Platforms]:
    """Both platforms; every request must have been as their specifications want it."""
    discord = FakeDiscord()
    await discord.start()
    try:
        async with Telegram().serve() as telegram:
            yield Platforms(discord, telegram, folder)
            assert telegram.world.faults == discord.violations == []
    finally:
        await discord.stop()
