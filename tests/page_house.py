"""A browser with a window of the chat page, shared by the tests of a module: every test is a person."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from page_steps import DESK, FLAGS
from playwright.async_api import Browser, ConsoleMessage, Error, Page, async_playwright, expect
from web_house import CHROMIUM, real_app, served

from adapters.web.client import WebAdapter


@pytest.fixture(scope="module")
def adapter() -> WebAdapter:
    return WebAdapter(real_app())


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def url(adapter: WebAdapter) -> AsyncIterator[str]:
    async with served(adapter) as url:
        yield url


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Share one browser, one window of it and one server, as each new one takes a process: every test is a person."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def window(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context(timezone_id="Europe/Berlin", locale="en-GB", reduced_motion="reduce")
    page = await context.new_page()
    page.set_default_timeout(10_000)
    yield page
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def tab(window: Page, url: str) -> AsyncIterator[Page]:
    """Show the chat to somebody new: cookies go, and the memory of the page."""
    await window.context.clear_cookies()
    await window.context.set_offline(False)
    await window.set_viewport_size(DESK)
    await window.emulate_media(color_scheme="light")
    if window.url.startswith(url):
        await window.evaluate("sessionStorage.clear()")
    await window.goto(url)
    await expect(window.locator(".mentor h2")).to_contain_text("Hello")
    yield window


@pytest_asyncio.fixture(loop_scope="module")
async def page(tab: Page) -> AsyncIterator[Page]:
    """A page on which nothing may have been complained of when a test ends."""
    complaints: list[str] = []

    def log(message: ConsoleMessage) -> None:
        complaints.append(message.text)

    def fail(error: Error) -> None:
        complaints.append(str(error))

    tab.on("console", log)
    tab.on("pageerror", fail)
    yield tab
    tab.remove_listener("console", log)
    tab.remove_listener("pageerror", fail)
    assert complaints == []
