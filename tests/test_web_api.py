import asyncio
import gzip
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, DummyCookieJar, TCPConnector
from web_house import BOB, SECRET, browser, meet, posted, real_app, served

from adapters.web.client import WebAdapter
from adapters.web.limits import EVENTS, NEWCOMERS, SAY_CHARACTERS
from adapters.web.visitor_rate import AddressPace
from bot.catalog.content_folder import CONTENT
from bot.catalog.hour_checks import HourChecks
from bot.door.app import App
from bot.process.callers import Callers, read_networks
from bot.process.http import BODY_BYTES


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


def text_of(tree: dict[str, Any]) -> str:
    return json.dumps(tree, ensure_ascii=False)


def label_of(tree: dict[str, Any], part: str) -> str:
    found = [button for button in tree["buttons"] if part in button.get("label", "")]
    return str(found[0]["action"])


async def test_the_page_has_words_and_can_be_linked_to_without_a_change_of_person(url: str) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    async with browser(None) as client, client.get(url, headers=headers) as response:
        page = await response.text()
    assert (response.status, response.content_type, len(response.cookies)) == (200, "text/html", 0)
    assert "<title>Python mentor</title>" in page
    assert "{{" not in page


@pytest.mark.parametrize("secret", [None, "short", "../../etc/passwd", "F" * 32, "0" * 32])
async def test_a_stranger_gets_a_strict_cookie_of_our_own_with_the_first_thing_that_is_kept(
    app: App, url: str, secret: str | None
) -> None:
    async with browser(secret) as client:
        for look in ("/start", "/help", "/today", "hello", "1:nothing", "/remind"):
            async with client.post(f"{url}/api/events", json={"say": look}) as response:
                assert (response.status, response.cookies.get("mentor")) == (200, None)
        async with client.get(f"{url}/api/commands") as response:
            assert not response.cookies
        assert await people(app) == 2
        async with client.post(f"{url}/api/events", json={"say": "/remind 9pm Tokyo"}) as response:
            cookie = response.cookies["mentor"]
        assert await people(app) == 3
        assert cookie.value != secret
        assert "Tokyo" in text_of((await posted(client, url, {"say": "/remind"}))[1])
        assert await people(app) == 3
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], len(cookie.value)) == (True, "Strict", "/", 32)


@pytest.mark.parametrize("name", ["chat.css", "message.css", "chat.js", "draw.js", "hints.js", "memory.js", "icon.svg"])
async def test_every_file_of_the_page_is_served(url: str, name: str) -> None:
    async with browser() as client, client.get(f"{url}/page/{name}") as response:
        assert response.status == 200
        assert response.content_type in {"text/css", "text/javascript", "image/svg+xml"}


@pytest.mark.parametrize("name", ["index.html", "nothing.js", "..%2Fclient.py", "%2Fetc%2Fpasswd"])
async def test_nothing_else_is_served(url: str, name: str) -> None:
    async with browser() as client, client.get(f"{url}/page/{name}") as response:
        assert response.status == 404


async def test_the_data_of_an_hour_is_served_and_no_other_file(url: str, app: App) -> None:
    app.checks = HourChecks(CONTENT)
    async with browser() as client:
        async with client.get(f"{url}/data/retail-sample.csv") as response:
            assert (response.status, response.content_type) == (200, "text/csv")
            assert (await response.text()).startswith("InvoiceNo,StockCode,Description")
        for name in ("nothing.csv", "..%2Fclocks.yaml", "%2Fetc%2Fpasswd"):
            async with client.get(f"{url}/data/{name}") as response:
                assert response.status == 404


async def people(app: App) -> int:
    """Count the people who are kept."""
    return len(vars(app.store)["_data"].learners)


async def test_five_hundred_requests_without_a_cookie_make_no_five_hundred_people(app: App, url: str) -> None:
    async def asks(number: int) -> int:
        say = "/log 30 pandas" if number % 2 else "/help"
        async with client.post(f"{url}/api/events", json={"say": say}) as response:
            assert "again" in await response.text() or response.status == 200
            return response.status

    async with ClientSession(cookie_jar=DummyCookieJar(), connector=TCPConnector(limit=20)) as client:
        found = await asyncio.gather(*(asks(number) for number in range(500)))
    assert set(found) == {200, 429}
    assert await people(app) <= 2 + NEWCOMERS


async def test_strangers_who_flood_slow_nobody_who_is_known(
    url: str, adapter: WebAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with browser() as known, ClientSession(cookie_jar=DummyCookieJar()) as stranger:
        assert (await posted(known, url, {"say": "/help"}))[0] == 200
        monkeypatch.setattr(vars(adapter)["_paces"], "_calls", AddressPace(1, 600))
        for status in (200, 429, 429):
            assert (await posted(stranger, url, {"say": "/help"}))[0] == status
        assert (await posted(known, url, {"say": "/help"}))[0] == 200


async def test_when_many_of_an_address_are_new_the_next_ones_come_later_and_the_known_ones_are_served(
    app: App, adapter: WebAdapter, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vars(adapter)["_paces"], "_newcomers", AddressPace(1, 600))
    for status, kind in ((200, "Tokyo"), (429, "Many new people")):
        async with browser(None) as client:
            found, tree = await posted(client, url, {"say": "/remind 9pm Tokyo"})
        assert (found, kind in text_of(tree)) == (status, True)
    async with browser() as client:
        assert (await posted(client, url, {"say": "/help"}))[0] == 200
    assert await people(app) == 3


@pytest.mark.parametrize(("trusted", "status"), [("", 429), ("127.0.0.1", 200)])
async def test_an_address_is_what_our_own_proxies_say(app: App, trusted: str, status: int) -> None:
    callers, adapter = Callers((), read_networks(trusted)), WebAdapter(app)
    vars(adapter)["_paces"]._newcomers = AddressPace(1, 600)
    found = 0
    async with served(adapter, callers) as url:
        for number in range(3):
            async with browser(None) as client:
                headers = {"X-Forwarded-For": f"203.0.113.{number}"}
                found, _ = await posted(client, url, {"say": "/log 30 pandas"}, **headers)
    assert found == status


async def test_cookies_are_secure_behind_https() -> None:
    adapter = WebAdapter(real_app(), secure_cookies=True)
    async with served(adapter) as url, browser(None) as client:
        response = await client.post(f"{url}/api/events", json={"say": "/remind 9pm Tokyo"})
        cookie = response.cookies["__Host-mentor"]
    assert cookie["secure"] is True


async def test_a_conversation_goes_by_says_presses_and_forms(url: str) -> None:
    async with browser(None) as client:
        _, hello = await posted(client, url, {"say": "/start", "zone": "Europe/Berlin"})
        _, goal = await posted(client, url, {"press": label_of(hello, "beginner"), "zone": "Europe/Berlin"})
        _, form = await posted(client, url, {"press": "1:remind_ask"})
        _, done = await posted(client, url, {"fill": form["action"], "fields": {"time": "21:30", "zone": "Tokyo"}})
    assert (hello["replaces"], goal["replaces"]) == (False, True)
    assert form["kind"] == "form"
    assert "Europe/Berlin" in form["fields"][1]["hint"]
    assert "21:30" in text_of(done)
    assert "Asia/Tokyo" in text_of(done)


async def test_nobody_sees_what_belongs_to_another(url: str) -> None:
    async with browser() as ana, browser("f" * 32) as bob:
        await posted(ana, url, {"say": "/remind 9pm Tokyo"})
        assert "Tokyo" in text_of((await posted(ana, url, {"say": "/remind"}))[1])
        assert "Tokyo" not in text_of((await posted(bob, url, {"say": "/remind"}))[1])


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}]
)
async def test_other_pages_are_refused(url: str, headers: dict[str, str]) -> None:
    async with browser() as client:
        assert (await posted(client, url, {"say": "/help"}, **headers))[0] == 403


async def test_only_json_is_taken(url: str) -> None:
    async with browser() as client, client.post(f"{url}/api/events", data='{"say": "/help"}') as response:
        assert response.status == 415


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b'{"shout": "/help"}', {}),
        (b"[]", {}),
        (b"", {}),
        (b"[" * 60_000, {}),
        (b'{"a":' * 12_000, {}),
        (b"\xff\xfe", {}),
        (b'{"say": 5}', {}),
        (b'{"say": "/help"}', {"Content-Encoding": "gzip"}),
        (gzip.compress(b"[" * 60_000, mtime=0), {"Content-Encoding": "gzip"}),
        (gzip.compress(b'{"say": "/help"}', mtime=0)[:-12], {"Content-Encoding": "deflate"}),
        (b'{"say": NaN}', {}),
    ],
)
async def test_a_body_that_means_nothing_is_refused_kindly(url: str, body: bytes, headers: dict[str, str]) -> None:
    sent = {"Content-Type": "application/json", **headers}
    async with browser() as client, client.post(f"{url}/api/events", data=body, headers=sent) as response:
        assert (response.status, "once more" in await response.text()) == (400, True)


@pytest.mark.parametrize("charset", ["klingon", "utf-7", "\xff"])
async def test_what_a_body_calls_its_characters_does_not_matter(url: str, charset: str) -> None:
    sent = {"Content-Type": f"application/json; charset={charset}"}
    async with (
        browser() as client,
        client.post(f"{url}/api/events", data=b'{"say": "/help"}', headers=sent) as response,
    ):
        assert response.status == 200


@pytest.mark.parametrize(
    ("length", "status", "kind"),
    [(5_000, 200, False), (SAY_CHARACTERS, 200, False), (SAY_CHARACTERS + 1, 200, True), (BODY_BYTES, 413, True)],
)
async def test_a_long_text_is_answered_kindly(url: str, length: int, status: int, kind: bool) -> None:
    async with browser() as client:
        found, tree = await posted(client, url, {"say": "x" * length})
    assert found == status
    assert ("skim" in text_of(tree)) is kind


async def test_too_fast_is_told_kindly_and_passes(url: str) -> None:
    async with browser() as client:
        found = await asyncio.gather(*(posted(client, url, {"say": "/help"}) for _ in range(EVENTS + 5)))
    assert {status for status, _ in found} == {200, 429}
    assert all("breath" in text_of(tree) for status, tree in found if status == 429)


async def test_a_forged_button_is_answered_kindly(url: str) -> None:
    async with browser() as client:
        for action in ("", "1:forget_now:x", "0:today", "1:wake_nudge", "nonsense", "1:road_stage:%", "1:start_as:x"):
            status, tree = await posted(client, url, {"press": action})
            assert (status, tree["kind"]) == (200, "reply")


async def test_commands_come_with_help_and_suggestions(url: str) -> None:
    async with browser() as client:
        async with client.get(f"{url}/api/commands") as response:
            found = await response.json()
        query = {"command": "roadmap", "option": "roadmap", "text": "web"}
        async with client.get(f"{url}/api/suggest", params=query) as response:
            near = await response.json()
        async with client.get(f"{url}/api/suggest") as response:
            assert await response.json() == []
    remind = next(command for command in found["commands"] if command["name"] == "remind")
    assert [option["name"] for option in remind["options"]] == ["time", "zone"]
    assert all(command["help"] for command in found["commands"])
    assert found["shortcuts"][0]["name"] == "today"
    assert near[0]["value"] == "web"
