"""Addresses: their form, and whether they answer."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from catalog_folder import small, write

from bot.catalog.link_check import ADDRESSES_AT_ONCE, CheckedUrl, addresses_in, check_online, check_urls, malformed
from bot.catalog.load import load
from bot.catalog.model import Learn


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("https://docs.python.org/3/library/json.html#basic", None),
        ("https://example.org:8443/a?b=c", None),
        ("http://example.org/", "must begin with https://"),
        ("ftp://example.org/", "must begin with https://"),
        ("docs.python.org", "must begin with https://"),
        ("https://", "has no host"),
        ("https://localhost/", "has no host"),
        ("https://user:pass@example.org/", "must not carry a user name"),
        ("https://example.org/a b", "must be ASCII without spaces"),
        ("https://exämple.org/", "must be ASCII without spaces"),
        ("https://example.org:port/", "is not a URL"),
        ("https://[::1/", "is not a URL"),
    ],
)
def test_the_form_of_a_url(url: str, wrong: str | None) -> None:
    found = malformed(url)
    assert found is None if wrong is None else found is not None and found.startswith(wrong)


def test_check_urls_goes_over_the_catalogue(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, small()))
    assert check_urls(catalog) == []
    assert len(list(addresses_in(catalog))) == 15
    bad = replace(catalog.sessions["hour-1"], learn=Learn("x", "http://a.b/"))
    catalog = replace(catalog, sessions={**catalog.sessions, "hour-1": bad})
    assert [str(fault) for fault in check_urls(catalog)] == ["sessions:0 hour-1: http://a.b/ must begin with https://"]


class Site:
    """A server that answers what the path says, and counts."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.busy = self.most = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.seen.append(f"{request.method} {request.path}")
        self.busy += 1
        self.most = max(self.most, self.busy)
        await asyncio.sleep(0.01)
        self.busy -= 1
        if request.path == "/only-get" and request.method == "HEAD":
            return web.Response(status=404)
        status = int(request.path[1:]) if request.path[1:].isdigit() else 200
        return web.Response(status=status)


@pytest.fixture
async def site() -> AsyncIterator[tuple[Site, str]]:
    state = Site()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", state.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    server = web.TCPSite(runner, "127.0.0.1", 0)
    await server.start()
    yield state, "http://{}:{}".format(*runner.addresses[0][:2])
    await runner.cleanup()


def at(url: str, id: str = "x") -> CheckedUrl:
    return CheckedUrl(url, "en/a.yaml", 3, id)


async def test_online_names_what_does_not_answer(site: tuple[Site, str]) -> None:
    state, url = site
    found = [at(f"{url}/200"), at(f"{url}/404", "gone"), at(f"{url}/404", "gone-too"), at(f"{url}/only-get")]
    faults = await check_online([*found, at(f"{url}/403"), at("http://127.0.0.1:9/", "dead")])
    assert [(fault.id, fault.message.split(" ", 1)[1]) for fault in faults] == [
        ("gone", "answers 404"),
        ("gone-too", "answers 404"),
        ("dead", "does not answer: ClientConnectorError"),
    ]
    assert sorted(state.seen) == sorted(
        ["HEAD /200", "HEAD /404", "GET /404", "HEAD /only-get", "GET /only-get", "HEAD /403"]
    )


async def test_online_asks_a_few_at_a_time(site: tuple[Site, str]) -> None:
    state, url = site
    assert await check_online(at(f"{url}/page{number}") for number in range(40)) == []
    assert len(state.seen) == 40
    assert state.most <= ADDRESSES_AT_ONCE
