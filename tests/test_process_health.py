"""What an operator is told when a part fails: at /healthz, at /metrics, by `mentor doctor`."""

import asyncio
import json
import re
import resource
import sys
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, web
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from process_house import MENTOR, PATIENCE, Child, Page, browser, mentor, platforms, serving, until
from telegram.error import NetworkError

from adapters.discord.trace import traced
from adapters.telegram import request as telegram_request
from adapters.telegram.request import AiohttpRequest
from bot.catalog.content_folder import CONTENT
from bot.process.vitals import HICCUP_SECONDS, Pulse
from bot.words.text import Words

UNAVAILABLE = Words.load(CONTENT).label("en", "app.unavailable")


def test_a_part_is_ill_at_once_if_it_never_worked_or_it_is_sure_and_else_after_a_while() -> None:
    now = 0.0
    pulse = Pulse("tests", now=lambda: now)
    assert (pulse.state, pulse.trouble) == ("waits", "")
    pulse.ill("out of reach")
    assert pulse.state == "out of reach"
    pulse.well()
    assert pulse.state == "ok"
    pulse.ill("out of reach")
    assert pulse.state == "ok"
    now = HICCUP_SECONDS
    assert (pulse.state, pulse.trouble) == ("out of reach", "out of reach")
    pulse.well()
    pulse.ill("the token is refused", sure=True)
    assert pulse.state == "the token is refused"


async def health(page: Page) -> tuple[int, dict[str, Any]]:
    status, text = await page.gets("/healthz")
    return status, json.loads(text)


async def parts(page: Page) -> dict[str, Any]:
    """What is told of the parts, when the machine is not too busy for the check itself."""
    async with asyncio.timeout(PATIENCE):
        while (told := await health(page))[0] != 200:
            await asyncio.sleep(0.1)
    return told[1]


async def figure(page: Page, part: str) -> float:
    _, text = await page.gets("/metrics")
    found = re.search(rf'^mentor_part_up{{part="{part}"}} ([\d.]+)$', text, re.MULTILINE)
    assert found, text
    return float(found[1])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux changes the limits of another process")
async def test_a_disk_that_is_full_is_told_and_waited_out(tmp_path: Path) -> None:
    async with serving(tmp_path) as running, browser(running.url) as page:
        await page.says("/remind 21:00 UTC")
        await page.is_well()
        kept = resource.prlimit(pid_of(running), resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        await page.is_well(False)
        assert await health(page) == (503, {"status": "down", "reason": "the store is unavailable"})
        assert await figure(page, "store") == 0
        assert UNAVAILABLE in str(await page.says("/log 30 pandas"))
        asked = await asyncio.to_thread(mentor, tmp_path, "health", port=running.url.rpartition(":")[2])
        assert asked.code == 1
        resource.prlimit(pid_of(running), resource.RLIMIT_FSIZE, kept)
        await page.is_well()
        assert await figure(page, "store") == 1
        assert "pandas" in str(await page.says("/log 30 pandas"))


def pid_of(child: Child) -> int:
    return int(vars(child.process)["_process"].pid)


async def test_refused_tokens_are_told_everywhere_and_the_rest_is_served(tmp_path: Path) -> None:
    bad = {"discord_token": "MTEwMA.refused.token", "telegram_token": "1:refused"}
    async with platforms(tmp_path) as here, here.tried({"flaky": True}, **bad) as running, browser(running.url) as page:
        await running.logs("not served", "part=discord")
        await running.logs("not served", "part=telegram")
        await running.logs("crashed", "part=flaky")
        told = await parts(page)
        assert (told["status"], told["store"], told["web"]) == ("degraded", "ok", "ok")
        assert "LoginFailure" in told["discord"] or "refused" in told["discord"]
        assert "InvalidToken" in told["telegram"] or "refused" in told["telegram"]
        assert "RuntimeError" in told["flaky"]
        assert [await figure(page, part) for part in ("discord", "telegram", "web", "store")] == [0, 0, 1, 1]
        port, api = running.url.rpartition(":")[2], here.telegram.url
        settings = {"port": port, "telegram_token": "1:refused", "telegram_api_url": api}
        done = await asyncio.to_thread(mentor, tmp_path, "doctor", **settings)
        bad_lines = [line for line in done.out.splitlines() if line.startswith("BAD")]
        assert done.code == 1, done.out
        assert any("service: discord" in line for line in bad_lines), done
        assert not any("service: runner" in line for line in bad_lines), done
        assert any("telegram: the token is refused (MENTOR_TELEGRAM_TOKEN)" in line for line in bad_lines), done
        assert not any(token in done.out + str(told) for token in bad.values())


async def test_a_platform_that_fails_while_it_is_served_is_told_until_it_answers_again(tmp_path: Path) -> None:
    async with Telegram().serve() as telegram:
        settings = {"telegram_token": TOKEN, "telegram_api_url": telegram.url}
        async with serving(tmp_path, *MENTOR, "run", **settings) as running, browser(running.url) as page:
            await until(lambda: telegram.called("getUpdates"))
            theo = telegram.person("Theo")
            await theo.says("/help")
            await telegram.hears(theo)
            assert (await parts(page))["telegram"] == "ok"
            telegram.fail("getMe", 401, "Unauthorized")
            telegram.fail("getUpdates", 401, "Unauthorized")
            await theo.says("/help")
            await running.logs("not served", "part=telegram")
            assert (await parts(page))["status"] == "degraded"
            await until(lambda: len(telegram.called("getMe")) > 2)
            heard = len(telegram.shows(theo))
            await theo.says("/help")
            await until(lambda: len(telegram.shows(theo)) > heard)
            assert (await parts(page))["telegram"] == "ok"


async def test_a_platform_that_answers_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_request, "ANSWER_BYTES", 100_000)
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        await response.write(b'{"ok": true, "result": "')
        for _ in range(1_000):
            await response.write(b"x" * 60_000)
            sent += 60_000
        return response

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", endless)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with AiohttpRequest("1:x", f"http://127.0.0.1:{runner.addresses[0][1]}") as request:
            with pytest.raises(NetworkError, match="ClientPayloadError"):
                await request.call("getUpdates", 5.0)
        assert sent < 30_000_000
    finally:
        await runner.cleanup()


async def test_what_discord_answers_is_a_sign_of_life_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.trace.ANSWER_BYTES", 1_000)

    async def answers(request: web.Request) -> web.Response:
        return web.Response(status=int(request.query["status"]), body=b"x" * int(request.query["bytes"]))

    app, pulse, connected = web.Application(), Pulse("discord"), True
    app.router.add_get("/", answers)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/?status=%d&bytes=%d"
    async with ClientSession(trace_configs=[traced(pulse, lambda: connected)]) as client:
        for status, state in ((401, "refused"), (502, "502"), (404, "ok"), (200, "ok")):
            await (await client.get(url % (status, 10))).read()
            assert state in pulse.state
        with pytest.raises(ClientError):
            await (await client.get(url % (200, 2_000_000))).read()
        connected = False
        pulse.ill("not connected", sure=True)
        await (await client.get(url % (200, 10))).read()
        assert pulse.state == "not connected"
        await runner.cleanup()
        with pytest.raises(ClientError):
            await client.get(url % (200, 10))
        assert vars(pulse)["_reason"] == "out of reach: ClientConnectorError"
