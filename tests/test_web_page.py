import asyncio
import json
from pathlib import Path

import pytest
from page_steps import PHONE, reach_of, said
from playwright.async_api import Browser, Page, Route, expect
from web_house import CHROMIUM, note

from adapters.web.client import WebAdapter
from bot.values.media import File
from bot.values.message import Answer, Reply

pytest_plugins = ["page_house"]
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]


async def test_a_press_edits_its_message_in_place(page: Page) -> None:
    await page.get_by_role("button", name="Complete beginner").click()
    await expect(page.get_by_role("group", name="Choose where to go")).to_be_visible()
    await page.get_by_role("button", name="Data Analytics").click()
    await page.get_by_role("button", name="20:00").click()
    await expect(page.locator(".mentor h2")).to_contain_text("Ready")
    await expect(page.locator(".mentor")).to_contain_text("20:00, Europe/Berlin")
    assert await page.locator(".message").count() == 1


async def test_a_form_can_be_left_or_filled_and_answered(page: Page) -> None:
    await said(page, "/remind")
    await page.get_by_role("button", name="Another time").click()
    await page.get_by_role("button", name="Cancel").click()
    await expect(page.locator("form.write")).to_be_visible()
    await expect(page.locator(".mentor form")).to_have_count(0)
    await page.get_by_role("button", name="Another time").click()
    await expect(page.get_by_label("At what time?")).to_be_focused()
    await page.get_by_label("At what time?").fill("half past nine in the evening")
    await page.get_by_label("In which city").fill("Tokyo")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mentor form")).to_have_count(0)
    await expect(page.locator(".me").last).to_contain_text("Tokyo")
    await expect(page.locator(".mentor").last).to_contain_text("Asia/Tokyo")


async def test_a_nudge_appears_once_and_markup_is_shown_as_typed(page: Page, adapter: WebAdapter) -> None:
    contact = await reach_of(page, adapter)
    for nonce in ("7-1", "7-1", "8-1"):
        await adapter.send(contact, note(f"Your hour, row {nonce}"), nonce)
    await expect(page.get_by_text("row 8-1")).to_be_visible()
    await expect(page.get_by_text("row 7-1")).to_have_count(1)
    evil = "<img src=x onerror=alert(1)> <b>*x*</b> [a](https://b.example) **c**"
    await said(page, evil)
    await said(page, "/remind <b>soon</b>")
    await expect(page.locator(".mentor").last).to_contain_text("<b>soon</b>")
    await adapter.send(contact, note(evil), "1-1")
    await expect(page.locator(".mentor p").last).to_have_text(evil)
    assert await page.locator(".log img, .log b").count() == 0


async def test_a_picture_has_its_text_and_a_file_can_be_saved_even_after_a_reload(page: Page) -> None:
    await page.get_by_role("button", name="Streak").click()
    await expect(page.get_by_role("img", name="Streak card")).to_be_visible()
    await said(page, "/export")
    for _ in range(2):
        async with page.expect_download() as coming:
            await page.get_by_role("link", name="Save mentor-").click()
        download = await coming.value
        content = json.loads(Path(await download.path()).read_bytes())
        assert (download.suggested_filename[:7], content["format"]) == ("mentor-", "mentor export")
        await page.reload()


async def test_a_file_that_does_not_fit_the_memory_of_the_page_says_so(page: Page, adapter: WebAdapter) -> None:
    big = Answer(Reply(note("big").reply.blocks, file=File("big.bin", b"x" * 999_999, "application/octet-stream")))  # type: ignore[union-attr]
    contact = await reach_of(page, adapter)
    for nonce in range(5):
        await adapter.send(contact, big, f"{nonce}-1")
    await expect(page.get_by_role("link", name="Save big.bin")).to_have_count(5)
    await page.reload()
    await expect(page.get_by_text("ask for it again: big.bin")).to_have_count(5)


async def test_the_keyboard_is_enough(page: Page) -> None:
    keys = page.keyboard
    await keys.type("/ro")
    await expect(page.get_by_role("option")).to_have_count(1)
    await keys.press("ArrowDown")
    await keys.press("Enter")
    await expect(page.get_by_role("combobox")).to_have_value("/roadmap ")
    await keys.type("web")
    await expect(page.get_by_role("option").first).to_contain_text("Web")
    await keys.press("ArrowDown")
    await keys.press("Enter")
    await expect(page.locator(".mentor h2").last).to_contain_text("Web Backend")
    await expect(page.get_by_role("listbox")).to_be_hidden()
    presses = page.locator(".mentor").last.get_by_role("button")
    count = await presses.count()
    for _ in range(count):
        await keys.press("Shift+Tab")
    await expect(presses.first).to_be_focused()
    await keys.press("Enter")
    await expect(page.locator(".mentor").last.locator("h2")).not_to_contain_text("Web Backend")
    await expect(page.locator(".mentor").last).to_be_focused()


async def test_hints_close_with_escape_and_take_with_tab(page: Page) -> None:
    box = page.get_by_role("combobox")
    await box.fill("/")
    await expect(page.get_by_role("option")).not_to_have_count(0)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("listbox")).to_be_hidden()
    await box.fill("/remind 21:00 Berl")
    await expect(page.get_by_role("option").first).to_contain_text("Berlin")
    await page.keyboard.press("Tab")
    await expect(page.locator(".me").last).to_have_text("/remind 21:00 Europe/Berlin")
    await expect(page.locator(".mentor").last).to_contain_text("21:00")


async def test_the_conversation_survives_a_reload(page: Page) -> None:
    await page.get_by_role("button", name="Complete beginner").click()
    await said(page, "/tip")
    await expect(page.locator(".message")).to_have_count(3)
    before = await page.locator(".log").inner_text()
    await page.reload()
    await expect(page.locator(".message")).to_have_count(3)
    assert await page.locator(".log").inner_text() == before
    await page.get_by_role("button", name="Data Analytics").click()
    await expect(page.locator(".message")).to_have_count(3)


async def test_who_types_while_an_answer_comes_keeps_their_place(page: Page) -> None:
    async def slowly(route: Route) -> None:
        await asyncio.sleep(0.2)
        await route.continue_()

    await page.route("**/api/events", slowly)
    await page.get_by_role("button", name="Complete beginner").click()
    await page.get_by_role("combobox").focus()
    await expect(page.get_by_role("button", name="Data Analytics")).to_be_visible()
    await expect(page.get_by_role("combobox")).to_be_focused()
    await page.unroute("**/api/events")


async def test_nothing_is_larger_than_the_screen(page: Page, tmp_path: Path) -> None:
    for command in ("/streak", "/resources", "/roadmap web", "/help", "/today", "x" * 500):
        await said(page, command)
    await expect(page.locator(".mentor")).to_have_count(7)
    await fits(page, tmp_path / "light.png")
    await page.set_viewport_size(PHONE)
    await page.emulate_media(color_scheme="dark")
    await page.reload()
    await expect(page.locator(".mentor")).to_have_count(7)
    await fits(page, tmp_path / "dark.png")


async def fits(page: Page, shot: Path) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight")  # its log scrolls, not the page
    assert await page.evaluate("log.scrollWidth <= log.clientWidth")
    await page.screenshot(path=shot)
    assert shot.stat().st_size > 10_000


async def test_a_long_choice_is_a_list_with_a_button(browser: Browser, url: str) -> None:
    page = await browser.new_page(timezone_id="UTC")
    await page.goto(url)
    await page.get_by_role("button", name="Complete beginner").click()
    await page.get_by_role("button", name="Data Analytics").click()
    await page.get_by_label("Here it's").select_option(index=3)
    await page.get_by_role("button", name="Choose").click()
    await expect(page.locator(".mentor h2")).to_contain_text("Ready")
    await page.close()


async def test_who_is_forgotten_leaves_nothing_on_the_page(tab: Page, url: str) -> None:
    other = await tab.context.new_page()
    await other.goto(url)
    await said(other, "/log 15 something secret")
    await said(tab, "/remind 21:00 Europe/Berlin")
    await said(tab, "/forget")
    await tab.get_by_role("button", name="Erase it all").click()
    await expect(tab.locator(".message")).to_have_count(1)
    await expect(tab.locator(".mentor")).to_contain_text("Erased")
    for page in (tab, other):
        await page.reload()
        await expect(page.locator(".mentor h2")).to_contain_text("Hello")
        await expect(page.locator(".message")).to_have_count(1)
        assert "secret" not in await page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})")
    assert [cookie for cookie in await tab.context.cookies() if cookie["name"] == "mentor"] == []
    await other.close()


async def test_a_form_that_is_refused_keeps_what_was_typed(page: Page) -> None:
    await said(page, "/remind")
    await page.get_by_role("button", name="Another time").click()
    await page.get_by_label("At what time?").fill("25:99")
    await page.get_by_label("In which city").fill("Tokyo")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mentor")).to_have_count(4)
    await expect(page.get_by_label("At what time?")).to_have_value("25:99")
    await expect(page.get_by_label("In which city")).to_have_value("Tokyo")
    await expect(page.get_by_role("button", name="Change what I typed")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_label("At what time?")).to_have_value("25:99")
    await page.get_by_label("At what time?").fill("9pm")
    await page.keyboard.press("Enter")
    await expect(page.locator(".mentor form")).to_have_count(0)
    await expect(page.locator(".mentor").last).to_contain_text("Asia/Tokyo")
