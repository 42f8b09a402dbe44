"""A house for the tests of the chat page and the terminal: the real core, the store in memory."""

import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, CookieJar
from real import catalog, registry, words

from adapters.web.client import WebAdapter
from adapters.web.inbound import address_of
from bot.clock import SystemClock
from bot.door.app import App
from bot.learning.learner import Learner
from bot.process.callers import Callers
from bot.process.http import Site
from bot.store.memory.store import MemoryStore
from bot.values.markup import verbatim
from bot.values.message import Answer, Paragraph, Reply

# the shell draws the same with half the work, as it has no window to draw around the page
_SHELLS = ("chromium-headless-shell", "chromium", "chromium-browser")
CHROMIUM = next(filter(None, map(shutil.which, _SHELLS)), None)

SECRET, BOB = "0123456789abcdef" * 2, "f" * 32


def real_app() -> App:
    return App(MemoryStore(), {"en": catalog()}, words(), registry(), SystemClock())


async def meet(app: App, *secrets: str) -> None:
    """Have people be known, as if they had done something once."""
    for secret in secrets:
        async with app.store.begin() as tx:
            await tx.people.add(Learner(None, app.clock.now()), address_of(secret))


def note(text: str) -> Answer:
    return Answer(Reply((Paragraph(verbatim(text)),)))


async def healthy() -> Mapping[str, object]:
    return {"store": "ok"}


@asynccontextmanager
async def served(adapter: WebAdapter, callers: Callers | None = None) -> AsyncIterator[str]:
    site = Site("127.0.0.1", 0, adapter.routes(), healthy, callers)
    await site.start()
    try:
        yield site.url
    finally:
        await site.stop()


def browser(secret: str | None = SECRET) -> ClientSession:
    return ClientSession(cookies={"mentor": secret} if secret else None, cookie_jar=CookieJar(unsafe=True))


async def posted(client: ClientSession, url: str, event: object, **headers: str) -> tuple[int, Any]:
    async with client.post(f"{url}/api/events", json=event, headers=headers) as response:
        return response.status, await response.json() if response.content_type == "application/json" else None
