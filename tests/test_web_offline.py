"""The chat page without a connection: nothing that was typed or pressed is lost."""

import pytest
from page_steps import said
from playwright.async_api import Page, expect
from web_house import CHROMIUM

from adapters.web.client import WebAdapter
from adapters.web.outbound import Streams

pytest_plugins = ["page_house"]
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]


async def test_without_a_connection_nothing_is_lost(tab: Page) -> None:
    await tab.context.set_offline(True)
    await said(tab, "/tip")
    await expect(tab.get_by_role("alert")).to_contain_text("No connection")
    await tab.context.set_offline(False)
    await tab.get_by_role("button", name="Try again").click()
    await expect(tab.locator(".mentor")).to_have_count(2)
    await expect(tab.get_by_role("alert")).to_be_hidden()


async def test_a_page_that_is_one_too_many_is_told_and_works(
    page: Page, adapter: WebAdapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adapter, "_streams", Streams(0))
    await said(page, "/remind 9pm")
    await expect(page.get_by_role("alert")).to_contain_text("So many pages are open")
    await said(page, "/help")
    await expect(page.locator(".mentor").last).to_contain_text("/today")


async def test_what_was_typed_without_a_connection_goes_out_in_its_order(tab: Page) -> None:
    await tab.context.set_offline(True)
    texts = ("/log 10 one", "/log 20 two", "/log 30 three")
    for text in texts:
        await said(tab, text)
    await expect(tab.get_by_role("alert")).to_contain_text("No connection")
    await tab.context.set_offline(False)
    await expect(tab.locator(".mentor")).to_have_count(4)
    answers = [await tab.locator(".mentor").nth(number).inner_text() for number in (1, 2, 3)]
    assert all(word in answer for word, answer in zip(("one", "two", "three"), answers, strict=True)), answers
    await expect(tab.get_by_role("alert")).to_be_hidden()


async def test_it_outlives_a_reload_and_more_than_may_come_at_once(tab: Page) -> None:
    await tab.context.set_offline(True)
    for number in range(25):
        await said(tab, f"/log 1 n{number}")
    await tab.context.set_offline(False)
    await tab.reload()
    await expect(tab.locator(".mentor")).to_have_count(26, timeout=15_000)
    assert "n24" in await tab.locator(".mentor").last.inner_text()


async def test_a_press_without_a_connection_waits_and_can_not_be_pressed_twice(tab: Page) -> None:
    await said(tab, "/today")
    done = tab.locator(".mentor").last.get_by_role("button", name="Done")
    await tab.context.set_offline(True)
    await done.click()
    await expect(tab.get_by_role("alert")).to_contain_text("No connection")
    await expect(done).to_be_disabled()
    await tab.context.set_offline(False)
    await expect(tab.locator(".mentor").last).to_contain_text("1 day")
