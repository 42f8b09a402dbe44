"""Updates that Telegram posts: whose they are, what is refused, and what counts once."""

import asyncio
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from telegram_house import House, small_app

from adapters.telegram.webhook import HEADER


@asynccontextmanager
async def called_house(**more):
    """A house that Telegram calls at a site beside it."""
    async with Telegram().serve() as tg:
        app = web.Application(client_max_size=64 * 1024)
        runner = web.AppRunner(app, access_log=None)
        url = f"http://127.0.0.1:{await free_port()}/telegram"
        here = House(tg, small_app(), webhook_url=url, **more)
        app.add_routes(here.adapter.routes())
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(url.rpartition(":")[2].partition("/")[0])).start()
        try:
            yield here, url
        finally:
            await runner.cleanup()


async def free_port() -> int:
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return int(port)


async def test_a_webhook_serves_what_polling_serves() -> None:
    async with called_house() as (here, url), here.running():
        ana = here.tg.person()
        await ana.says("/paint")
        await here.tg.hears(ana)
        await ana.presses("Green")
        assert (await here.tg.hears(ana)).edited
        told = here.tg.webhook
        assert (told["url"], told["allowed_updates"]) == (
            url,
            ["message", "callback_query", "my_chat_member", "chat_member"],
        )
        assert here.tg.called("getUpdates") == []


async def test_a_given_secret_is_used() -> None:
    async with called_house(webhook_secret="of-the-operator") as (here, _), here.running():
        assert here.tg.webhook["secret_token"] == "of-the-operator"


async def test_a_derived_secret_is_the_same_after_a_restart_and_is_not_the_token() -> None:
    async with called_house() as (here, _), here.running():
        first = here.tg.webhook["secret_token"]
    async with called_house() as (here, _), here.running():
        assert here.tg.webhook["secret_token"] == first
    assert TOKEN not in first
    assert len(first) == 64


async def test_the_secret_stands_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    async with called_house() as (here, url), here.running(), aiohttp.ClientSession() as session:
        secret = here.tg.webhook["secret_token"]
        async with session.post(url, data="{", headers={HEADER: secret}) as response:
            assert response.status == 400
        ana = here.tg.person()
        await ana.says("/paint")
        await here.tg.hears(ana)
    assert caplog.records
    assert secret not in caplog.text


def said_by(person, number: int, text: str) -> dict[str, object]:
    """What Telegram posts when somebody writes."""
    who = {"id": person.id, "is_bot": False, "first_name": person.name}
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    message = {"message_id": number, "date": 1, "chat": chat, "from": who, "text": text}
    return {"update_id": number, "message": message}


async def test_an_update_that_is_posted_again_counts_once_even_after_a_restart() -> None:
    async with called_house(webhook_secret="s") as (here, url), aiohttp.ClientSession(headers={HEADER: "s"}) as session:
        ana = here.tg.person()
        for _ in range(2):  # the second time as after a restart: all that is left is in the store
            async with here.running():
                for _ in range(3):
                    assert (await session.post(url, json=said_by(ana, 7, "/paint once"))).status == 200
                assert (await session.post(url, json=said_by(ana, 8, "/paint after"))).status == 200
                await here.tg.hears(ana)
        assert ["once" in seen.text for seen in here.tg.shows(ana)] == [True, False]


UPDATE = {"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}}


@pytest.mark.parametrize("secret", [None, "", "wrong", "wröng"])
async def test_a_wrong_secret_is_refused(secret: str | None) -> None:
    async with called_house() as (here, url), here.running(), aiohttp.ClientSession() as session:
        headers = {} if secret is None else {HEADER: secret}
        async with session.post(url, json=UPDATE, headers=headers) as response:
            assert response.status == 401
        assert here.tg.called("sendMessage") == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("{", 400),
        ("[" * 60_000, 400),
        ("[]", 400),
        ("{}", 400),
        ('{"update_id": 1, "message": 5}', 200),
        ('"' + "x" * 70_000 + '"', 200),
    ],
)
async def test_a_strange_body_is_refused_or_stepped_over(body: str, status: int) -> None:
    async with called_house(webhook_secret="s") as (here, url), here.running(), aiohttp.ClientSession() as session:
        async with session.post(url, data=body, headers={HEADER: "s"}) as response:
            assert response.status == status
        ana = here.tg.person()
        await ana.says("/paint after")
        assert "after" in (await here.tg.hears(ana)).text


@pytest.mark.parametrize(
    "more",
    [{"Content-Encoding": "gzip"}, {"Content-Type": "application/json; charset=klingon"}],
    ids=["gzip", "charset"],
)
async def test_a_body_that_is_not_what_it_says_is_no_fault(more: dict[str, str]) -> None:
    async with called_house(webhook_secret="s") as (here, url), here.running(), aiohttp.ClientSession() as session:
        response = await session.post(url, data=b"{}", headers={HEADER: "s"} | more)
        assert response.status == 400


async def test_updates_wait_at_telegram_while_nobody_serves() -> None:
    async with called_house() as (here, _):
        ana = here.tg.person()
        async with here.running():
            pass
        await ana.says("/paint")
        await here.tg.until(lambda: here.tg.refused_by_webhook > 0)
        async with here.running():
            await here.tg.hears(ana)


async def test_polling_takes_a_webhook_down() -> None:
    async with Telegram().serve() as tg:
        tg.webhook = {"url": "http://127.0.0.1:1/old"}
        async with House(tg, small_app()).running():
            assert tg.webhook == {}
