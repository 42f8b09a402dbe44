"""`mentor run` as a process of its own whose platforms are emulators in the test's process, and whose clock can be set.

Its one argument is JSON: `at` is what the clock shows at the start, `discord` the emulator's port and the file with its
certificate authority, `flaky` adds an adapter that crashes whenever it runs. Telegram is found by its usual setting.
"""

import asyncio
import json
import ssl
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

import aiohttp
from emulators.discord_connector import connector

from adapters import Built, MakeLimiter, build_adapters, discord
from bot.clock import SystemClock
from bot.door.app import App
from bot.ports.contacts import Contact
from bot.process.environment import Settings, read_settings
from bot.process.logs import set_up_logs
from bot.serve.compose import serve
from bot.values.message import Answer


class SetClock:
    """The clock of the machine, set to another moment."""

    def __init__(self, at: str) -> None:
        self._machine = SystemClock()
        self._ahead = datetime.fromisoformat(at) - self._machine.now()

    def now(self) -> datetime:
        return self._machine.now() + self._ahead


class Flaky:
    """An adapter with a fault."""

    platform = "flaky"

    async def run(self) -> None:
        raise RuntimeError("a fault of the adapter")

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        raise RuntimeError("nobody is here")


def build(wish: dict[str, Any], settings: Settings, app: App, make_limiter: MakeLimiter) -> Iterator[Built]:
    """Build what `mentor run` builds, with a way to the emulated Discord, which no setting gives."""
    yield from build_adapters(settings.model_copy(update={"discord_token": None}), app, make_limiter)
    if settings.discord_token:
        connect = partial(_connector, **wish["discord"])
        built = discord.build(settings, app, make_limiter, connector_factory=connect, guild_ready_timeout=0.02)
        assert built
        yield built
    if wish.get("flaky"):
        yield Built(Flaky())


def _connector(port: int, authority: str) -> aiohttp.TCPConnector:
    return connector(port, ssl.create_default_context(cafile=authority))


def main() -> None:
    wish, settings = json.loads(sys.argv[1]), read_settings()
    set_up_logs(settings.log_level, settings.log_format, settings.secrets())
    clock = SetClock(wish["at"]) if "at" in wish else SystemClock()
    asyncio.run(serve(settings, partial(print, flush=True), clock, partial(build, wish)))


if __name__ == "__main__":
    main()
