"""Pages that listen: whom a message reaches, how many may be open, and how they end."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import ClientResponse, ClientSession
from web_house import BOB, SECRET, browser, healthy, meet, note, real_app, served

from adapters.web.client import WebAdapter
from adapters.web.inbound import address_of
from adapters.web.limits import AWAY_SECONDS, SEND_SECONDS, STREAMS
from adapters.web.outbound import Stream, Streams
from bot.door.app import App
from bot.ports.contacts import Contact
from bot.process.http import Site
from bot.values.errors import Away
from bot.values.events import Address
from scheduler.sender import SEND_MOST


@pytest.fixture
def app() -> App:
    return real_app()


@pytest.fixture
def adapter(app: App) -> WebAdapter:
    return WebAdapter(app)


@pytest.fixture
async def url(app: App, adapter: WebAdapter) -> AsyncIterator[str]:
    """The page, where two people are known."""
    await meet(app, SECRET, BOB)
    async with served(adapter) as url:
        yield url


ANA = Contact(address_of(SECRET), datetime(2026, 5, 4, tzinfo=UTC))


async def next_message(response: ClientResponse) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            line = (await response.content.readline()).decode()
            if line.startswith("data: {"):
                return dict(json.loads(line[6:]))


@asynccontextmanager
async def listening(client: ClientSession, url: str) -> AsyncIterator[ClientResponse]:
    async with client.get(f"{url}/api/stream") as response:
        assert response.content_type == "text/event-stream"
        assert (await response.content.readline()) == b": alive\n"
        yield response


async def test_a_nudge_reaches_every_open_page_of_its_person_only(url: str, adapter: WebAdapter) -> None:
    async with AsyncExitStack() as stack:
        ana, bob = [await stack.enter_async_context(browser(secret)) for secret in (SECRET, "f" * 32)]
        one, two, other = [await stack.enter_async_context(listening(who, url)) for who in (ana, ana, bob)]
        assert await adapter.send(ANA, note("your hour"), "7-1") == ANA
        assert [(await next_message(page))["nonce"] for page in (one, two)] == ["7-1", "7-1"]
        await adapter.send(Contact(address_of("f" * 32), ANA.used_at), note("for bob"), "8-1")
        assert (await next_message(other))["nonce"] == "8-1"


async def until_away(adapter: WebAdapter) -> None:
    """Send again and again: a closed page may be noticed a moment after it was closed."""
    async with asyncio.timeout(5):
        while True:
            await adapter.send(ANA, note("your hour"), "7-1")
            await asyncio.sleep(0.01)


async def test_who_has_no_open_page_is_away(url: str, adapter: WebAdapter) -> None:
    with pytest.raises(Away) as away:
        await adapter.send(ANA, note("your hour"), "7-1")
    assert away.value.after == AWAY_SECONDS
    async with browser() as client:
        async with listening(client, url):
            pass
        with pytest.raises(Away):
            await until_away(adapter)


@pytest.mark.parametrize("secret", [None, "0" * 32])
async def test_the_page_of_a_stranger_rests(url: str, secret: str | None) -> None:
    async with browser(secret) as client, client.get(f"{url}/api/stream") as response:
        assert b'event: rest\ndata: ""' in await response.read()


@pytest.mark.parametrize("bounds", [{"most": 1}, {"most": 9, "of_network": 1}])
async def test_one_page_too_many_is_told_and_the_others_stay(
    url: str, adapter: WebAdapter, monkeypatch: pytest.MonkeyPatch, bounds: dict[str, int]
) -> None:
    monkeypatch.setattr(adapter, "_streams", Streams(**bounds))
    async with browser() as ana, browser(BOB) as bob, listening(ana, url) as page:
        async with bob.get(f"{url}/api/stream") as response:
            told = await response.text()
        assert ("event: rest" in told, "So many pages" in told) == (True, True)
        assert await adapter.send(ANA, note("your hour"), "7-1") == ANA
        assert (await next_message(page))["nonce"] == "7-1"


class Stalled:
    """A page that takes nothing any more."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def write(self, _data: bytes) -> None:
        self.asked.set()
        await asyncio.Event().wait()


async def test_stalled_pages_hold_up_neither_each_other_nor_the_send(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    assert 2 * SEND_SECONDS < SEND_MOST
    monkeypatch.setattr("adapters.web.outbound.SEND_SECONDS", 0.2)
    adapter, pages = WebAdapter(app), [Stalled() for _ in range(STREAMS)]
    vars(adapter)["_streams"]._open[ANA.address.id] = [Stream(page) for page in pages]  # type: ignore[arg-type]
    sending = asyncio.create_task(adapter.send(ANA, note("your hour"), "7-1"))
    async with asyncio.timeout(5):
        await asyncio.gather(*(page.asked.wait() for page in pages))
    assert not sending.done()
    with pytest.raises(Away):
        await sending


async def test_of_too_many_pages_the_oldest_rests(url: str) -> None:
    async with browser() as client, listening(client, url) as oldest:
        pages = [await client.get(f"{url}/api/stream") for _ in range(STREAMS)]
        async with asyncio.timeout(5):
            assert b"event: rest" in await oldest.read()
        for page in pages:
            page.close()


async def test_the_site_ends_open_streams_instead_of_waiting_for_them(
    app: App, adapter: WebAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.process.http.SHUTDOWN_SECONDS", 30)
    await meet(app, SECRET)
    site = Site("127.0.0.1", 0, adapter.routes(), healthy)
    await site.start()
    async with browser() as client, listening(client, site.url):
        async with asyncio.timeout(10):
            await site.stop()


async def test_a_cancelled_adapter_lets_its_pages_go(url: str, adapter: WebAdapter) -> None:
    running = asyncio.create_task(adapter.run())
    async with browser() as client, listening(client, url) as response:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        async with asyncio.timeout(5):
            await response.read()
    assert running.cancelled()


async def test_a_limiter_is_asked_before_a_send() -> None:
    asked: list[tuple[str, bool]] = []

    class Counting:
        async def permit(self, chat: str, urgent: bool) -> None:
            asked.append((chat, urgent))

    with pytest.raises(Away):
        await WebAdapter(real_app(), limiter=Counting()).send(
            Contact(Address("web", "x"), ANA.used_at), note("hi"), "1"
        )
    assert asked == [("x", False)]
