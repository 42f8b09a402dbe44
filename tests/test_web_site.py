import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web
from web_house import healthy

import bot.process.http
from bot.process.http import BODY_BYTES, CannotListen, Health, Site, Unhealthy


@asynccontextmanager
async def site(health: Health = healthy, *routes: web.RouteDef) -> AsyncIterator[str]:
    served = Site("127.0.0.1", 0, routes, health)
    await served.start()
    try:
        yield served.url
    finally:
        await served.stop()


def failing(error: Exception) -> Callable[[], Awaitable[Mapping[str, object]]]:
    async def health() -> Mapping[str, object]:
        raise error

    return health


async def asked(health: Health) -> tuple[int, dict[str, object]]:
    async with site(health) as url, ClientSession() as client, client.get(f"{url}/healthz") as response:
        return response.status, await response.json()


async def test_a_healthy_service_says_so_with_its_parts() -> None:
    assert await asked(healthy) == (200, {"status": "ok", "store": "ok"})


async def test_a_dead_part_is_named() -> None:
    assert await asked(failing(Unhealthy("the scheduler stands still"))) == (
        503,
        {"status": "down", "reason": "the scheduler stands still"},
    )


async def test_any_other_error_is_told_without_its_text() -> None:
    assert await asked(failing(OSError("password=secret"))) == (503, {"status": "down", "reason": "OSError"})


async def test_a_check_that_hangs_is_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.process.http, "HEALTH_SECONDS", 0.01)

    async def hangs() -> Mapping[str, object]:
        await asyncio.Event().wait()
        return {}

    status, body = await asked(hangs)
    assert (status, body["status"]) == (503, "down")


async def test_metrics_are_those_of_prometheus() -> None:
    async with site() as url, ClientSession() as client, client.get(f"{url}/metrics") as response:
        assert response.content_type == "text/plain"
        assert "# TYPE" in await response.text()


async def test_every_answer_carries_the_security_headers_even_a_404() -> None:
    async with site() as url, ClientSession() as client, client.get(f"{url}/nothing") as response:
        policy = response.headers["Content-Security-Policy"]
        assert response.status == 404
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert "aiohttp" not in response.headers["Server"]
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy


async def test_a_body_beyond_the_bound_is_refused() -> None:
    async def echo(request: web.Request) -> web.Response:
        return web.Response(body=await request.read())

    async with site(healthy, web.post("/echo", echo)) as url, ClientSession() as client:
        async with client.post(f"{url}/echo", data=b"x" * BODY_BYTES) as response:
            assert response.status == 200
        async with client.post(f"{url}/echo", data=b"x" * (BODY_BYTES + 1)) as response:
            assert response.status == 413


async def test_a_busy_port_is_one_readable_line() -> None:
    async with site() as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(CannotListen, match=rf"^cannot listen on 127\.0\.0\.1:{port}: the port is in use$"):
            await Site("127.0.0.1", port, (), healthy).start()


async def test_a_name_that_is_no_host_is_one_readable_line() -> None:
    with pytest.raises(CannotListen, match=r"^cannot listen on no\.such\.host\.invalid:0: [^\n]+$"):
        await Site("no.such.host.invalid", 0, (), healthy).start()


async def test_a_site_can_be_started_again_on_its_port() -> None:
    async with site() as url:
        port = int(url.rpartition(":")[2])
    again = Site("127.0.0.1", port, (), healthy)
    await again.start()
    await again.stop()
    await again.stop()
