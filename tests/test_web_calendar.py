"""What a calendar gets that asks the web page for a plan."""

import re

import icalendar
import pytest
from aiohttp import ClientSession
from web_house import real_app, served

from adapters.web import client as page
from adapters.web.client import WebAdapter
from bot.door.app import App
from bot.values.errors import Unavailable
from bot.values.events import Address, ButtonPressed, Place, Sender
from bot.values.message import Reply, show
from bot.values.operator import Operator


async def subscribed(app: App) -> str:
    """Have somebody take an address; give its path."""
    app.operator = Operator(site="https://mentor.example.org")
    here = Address("telegram", "1")
    event = ButtonPressed(Sender(here, zone="Europe/Berlin"), Place(here), action="1:plan_feed_on")
    answer = await app.handle(event)
    assert answer
    assert isinstance(answer.reply, Reply)
    found = re.search(r"org(/calendar/\S+\.ics)", show(answer.reply))
    assert found
    return found[1]


async def test_a_calendar_gets_the_plan_without_a_cookie() -> None:
    app = real_app()
    path = await subscribed(app)
    async with served(WebAdapter(app)) as url, ClientSession() as client:
        async with client.get(url + path, headers={"User-Agent": "a calendar"}) as response:
            assert (response.status, response.content_type) == (200, "text/calendar")
            assert "Set-Cookie" not in response.headers
            assert "private" in response.headers["Cache-Control"]
            assert len(icalendar.Calendar.from_ical(await response.read()).walk("VEVENT")) == 28
        async with client.head(url + path) as response:
            assert response.status == 200


@pytest.mark.parametrize(
    "path", ["x.ics", f"{'x' * 43}.ics", f"{'x' * 43}", f"{'x' * 44}.ics", "../api/commands.ics", "%00.ics"]
)
async def test_an_address_that_nobody_has_is_told_so(path: str) -> None:
    app = real_app()
    await subscribed(app)
    async with (
        served(WebAdapter(app)) as url,
        ClientSession() as client,
        client.get(f"{url}/calendar/{path}") as response,
    ):
        assert response.status == 404


async def test_guessing_is_slowed_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.web.visitor_rate.REQUESTS_ALLOWED", 3)
    monkeypatch.setattr("adapters.web.visitor_rate.ALLOWED_SECONDS", 60.0)
    async with served(WebAdapter(real_app())) as url, ClientSession() as client:
        found = []
        for _ in range(5):
            async with client.get(f"{url}/calendar/{'x' * 43}.ics") as response:
                found.append(response.status)
    assert found == [404, 404, 404, 429, 429]


async def test_a_store_that_is_away_is_no_lost_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    app = real_app()
    path = await subscribed(app)

    async def away(secret: str) -> bytes | None:
        raise Unavailable

    monkeypatch.setattr(app, "feed", away)
    async with served(WebAdapter(app)) as url, ClientSession() as client, client.get(url + path) as response:
        assert response.status == 503


def test_the_page_has_no_other_way_to_a_calendar() -> None:
    paths = [route.path for route in WebAdapter(real_app()).routes() if "calendar" in route.path]
    assert paths == ["/calendar/{secret:[A-Za-z0-9_-]{43}}.ics"]
    assert "private" in page.UNSHARED["Cache-Control"]
