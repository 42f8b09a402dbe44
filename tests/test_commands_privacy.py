"""/privacy, /terms, /support and /about answer everywhere, with what the operator said or did not."""

import re

import pytest
from aiohttp import ClientSession
from drive import Drive
from web_house import real_app, served

from adapters.web.client import WebAdapter
from bot.values.message import Link
from bot.values.operator import Operator
from bot.words.documents import document

FULL = Operator("Ada's school", "ada@example.org", "Austria", "30 days", "https://mentor.example.org")
COMMANDS = ["privacy", "terms", "support", "about"]


@pytest.mark.parametrize("platform", ["discord", "telegram", "terminal", "web"])
@pytest.mark.parametrize("name", COMMANDS)
async def test_it_answers_with_who_runs_this(name: str, platform: str) -> None:
    drive = Drive.fresh()
    drive.app.operator = FULL
    ana = drive.person("ana", platform)
    await ana.says(f"/{name}")
    for said in ("Ada's school", "ada@example.org", "Austria", "30 days"):
        assert said in ana.sees


@pytest.mark.parametrize("name", COMMANDS)
async def test_what_was_not_filled_in_is_said_plainly(name: str) -> None:
    ana = Drive.fresh().person("ana")
    await ana.says(f"/{name}")
    assert "They haven't said who they are yet." in ana.sees
    assert "They haven't given an address yet." in ana.sees


@pytest.mark.parametrize("name", ["privacy", "terms"])
async def test_the_whole_text_is_a_page_or_else_a_file(name: str) -> None:
    drive = Drive.fresh()
    ana = drive.person("ana")
    await ana.says(f"/{name}")
    await ana.presses("The whole text")
    assert ana.reply.file
    assert ana.reply.file.data.decode() == document(name)
    drive.app.operator = FULL
    await ana.says(f"/{name}")
    assert Link("📄 The whole text", f"https://mentor.example.org/{name}") in ana.reply.buttons


async def test_privacy_leads_to_everything_that_one_can_do() -> None:
    ana = Drive.fresh().person("ana")
    await ana.says("/privacy")
    await ana.presses("Erase my data")
    assert "Erase everything?" in ana.sees
    await ana.says("/about")
    await ana.presses("Help from a person")
    assert "the people to ask" in ana.sees


@pytest.mark.parametrize("contact", ["https://example.org/help", "ada@example.org", "", "javascript:alert(1)"])
async def test_only_a_web_address_can_be_opened(contact: str) -> None:
    drive = Drive.fresh()
    drive.app.operator = Operator(contact=contact)
    ana = drive.person("ana")
    await ana.says("/support")
    links = [button.url for button in ana.reply.buttons if isinstance(button, Link)]
    assert links == ([contact] if contact.startswith("https") else [])


async def page(name: str, operator: Operator) -> str:
    app = real_app()
    app.operator = operator
    async with served(WebAdapter(app)) as url, ClientSession() as client, client.get(f"{url}/{name}") as response:
        assert (response.status, response.content_type) == (200, "text/html")
        assert "Set-Cookie" not in response.headers
        return await response.text()


@pytest.mark.parametrize("name", ["privacy", "terms"])
async def test_a_public_page_has_the_whole_document_and_the_operator(name: str) -> None:
    text = await page(name, FULL)
    assert "Ada&#x27;s school" in text
    assert 'href="mailto:ada@example.org"' in text
    assert "{{" not in text
    seen = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", text))
    for line in re.findall(r"^## (.+)$", document(name), re.MULTILINE):
        assert line in seen.replace("&#x27;", "'").replace("&quot;", '"')
    assert not re.search(r'href="(?!/|https?://|mailto:)', text)
    assert ".md" not in " ".join(re.findall(r'href="([^"]*)"', text))


async def test_a_table_of_the_document_is_a_table() -> None:
    assert "<td>ledger</td>" in await page("privacy", FULL)


async def test_what_an_operator_writes_is_no_markup() -> None:
    text = await page("privacy", Operator("<script>x</script>", '"><img src=x>', "&", "'"))
    assert "<script" not in text
    assert "<img src=x" not in text


async def test_the_page_says_plainly_what_was_not_filled_in() -> None:
    assert "They haven" in await page("privacy", Operator())


async def test_the_chat_leads_to_both() -> None:
    app = real_app()
    async with served(WebAdapter(app)) as url, ClientSession() as client, client.get(url) as response:
        text = await response.text()
    assert 'href="/privacy"' in text
    assert 'href="/terms"' in text
