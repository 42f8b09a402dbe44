"""The token never leaves the request."""

import logging
import traceback

import pytest
from aiohttp import web
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from structlog.testing import capture_logs
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram_house import House, small_app

from adapters.telegram import request as module
from adapters.telegram.request import AiohttpRequest, NotSent

SECRET = TOKEN.partition(":")[2]


async def test_no_log_of_any_library_holds_the_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        async with Telegram().serve() as tg:
            tg.fail("getUpdates", 502, "")
            async with House(tg, small_app()).running() as here:
                ana = tg.person()
                tg.cut("sendMessage")
                await ana.says("/paint")
                await tg.hears(ana)
                tg.cut("getUpdates")
                await ana.says("/picture")
                await tg.hears(ana)
                assert SECRET not in repr(vars(here.adapter).get("_line"))
    assert len(caplog.records) > 20
    assert SECRET not in caplog.text + str(logs)


def everything(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error.__context__) + repr(error.__cause__)


async def test_an_address_where_nobody_listens() -> None:
    async with AiohttpRequest(TOKEN, "http://127.0.0.1:1") as request:
        with pytest.raises(NotSent) as raised:
            await request.call("getMe", 1.0)
    assert SECRET not in everything(raised.value)


@pytest.mark.parametrize("base_url", ["http://no host", "nonsense", "http://"])
async def test_an_address_that_is_none(base_url: str) -> None:
    async with AiohttpRequest(TOKEN, base_url) as request:
        with pytest.raises(NetworkError) as raised:
            await request.call("getMe", 1.0)
    assert SECRET not in everything(raised.value)


async def test_a_server_that_does_not_answer_in_time() -> None:
    async with Telegram().serve() as tg, AiohttpRequest(TOKEN, tg.url) as request:
        tg.slow["getMe"] = 0.2
        with pytest.raises(TimedOut) as raised:
            await request.call("getMe", 0.02)
    assert SECRET not in everything(raised.value)


async def test_a_proxy_that_answers_with_a_page(caplog: pytest.LogCaptureFixture) -> None:
    async def page(request: web.Request) -> web.Response:
        return web.Response(status=int(request.query["status"]), text=f"<p>{request.path}</p>")

    app = web.Application()
    app.router.add_route("*", "/{any:.*}", page)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with AiohttpRequest(TOKEN, f"http://127.0.0.1:{runner.addresses[0][1]}") as request:
            for status in (200, 302, 400, 403, 404, 429, 500, 504):
                with pytest.raises(TelegramError) as raised:
                    await request.call("getMe", 1.0, status=status)
                assert SECRET not in everything(raised.value) + caplog.text
    finally:
        await runner.cleanup()


async def test_nothing_is_sent_over_a_closed_session() -> None:
    with pytest.raises(NotSent):
        await AiohttpRequest(TOKEN).call("getMe", 1.0)
    assert module.OFFICIAL == "https://api.telegram.org"
