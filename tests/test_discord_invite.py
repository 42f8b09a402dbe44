"""The links that add the mentor to a server or to an account."""

import asyncio
import base64
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import typer
from process_house import mentor
from real import words

from adapters import Invite, all_invites
from adapters.discord.invite import application_of, invites_with
from adapters.discord.rights import USED, invited
from adapters.web.client import WebAdapter
from adapters.web.pages import index
from bot.cli.invitations import show_invites
from bot.process.environment import Settings

TOKEN = f"{base64.urlsafe_b64encode(b'1134567890123456789').decode().rstrip('=')}.Gx.secret-part"
ODD = ["", "secret", "....", "4242:secret", base64.b64encode("１２".encode()).decode(), "YWJj.x.y"]


def test_a_server_and_a_person_get_a_link_each() -> None:
    links = [urlsplit(invite.url) for invite in invites_with(TOKEN)]
    assert {(link.scheme, link.netloc, link.path) for link in links} == {("https", "discord.com", "/oauth2/authorize")}
    server, person = (parse_qs(link.query) for link in links)
    assert server["client_id"] == person["client_id"] == ["1134567890123456789"]
    assert (server["scope"], server["integration_type"]) == (["bot applications.commands"], ["0"])
    assert server["permissions"] == [str(invited())]
    assert (person["scope"], person["integration_type"]) == (["applications.commands"], ["1"])
    assert "permissions" not in person


@pytest.mark.parametrize("token", ODD)
def test_what_is_no_token_makes_no_link(token: str) -> None:
    assert application_of(token) is None
    assert invites_with(token) == ()


def test_mentor_invite_prints_both_links_and_a_reason_for_each_permission(tmp_path: Path) -> None:
    done = mentor(tmp_path, "invite", discord_token=TOKEN)
    assert (done.code, done.err) == (0, "")
    lines = [line.strip() for line in done.out.splitlines()]
    assert [line for line in lines if line.startswith("https")] == [invite.url for invite in invites_with(TOKEN)]
    assert {f"{use.name}: {use.reason}" for use in USED} <= set(lines)
    assert "secret-part" not in done.out


def test_without_a_token_mentor_invite_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit) as caught:
        show_invites(Settings(discord_token=None, telegram_token=None))
    said = capsys.readouterr()
    assert (caught.value.exit_code, said.out) == (1, "")
    assert "MENTOR_DISCORD_TOKEN" in said.err


async def test_the_web_page_shows_the_links_when_there_is_a_token() -> None:
    found = await all_invites(Settings(discord_token=TOKEN))  # type: ignore[arg-type]
    page = index(words(), "en", found)
    for invite in found:
        assert words().label("en", invite.label) in page
    assert page.count('target="_blank"') == len(found) == 2
    assert "discord" not in index(words(), "en").partition('<main class="scroll"')[0].partition("<body>")[2].lower()
    sly = index(words(), "en", [Invite("discord.add_server", "", 'https://x"><script>')])
    assert "<script>" not in sly.partition("<body>")[2]


async def test_the_page_asks_for_the_links_when_it_is_served() -> None:
    async def ask() -> list[Invite]:
        return list(invites_with(TOKEN))

    from aiohttp import ClientSession
    from web_house import real_app, served

    adapter = WebAdapter(real_app(), invites=ask)
    running = asyncio.create_task(adapter.run())
    async with served(adapter) as url, ClientSession() as client, client.get(url) as answer:
        assert "client_id=1134567890123456789" in await answer.text()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
