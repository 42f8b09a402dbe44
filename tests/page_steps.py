"""What the tests of the chat page do in its window, and how large that is."""

import asyncio
from datetime import UTC, datetime

from playwright.async_api import Page, ViewportSize, expect

from adapters.web.client import WebAdapter
from adapters.web.inbound import address_of
from bot.ports.contacts import Contact

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
DESK, PHONE = ViewportSize(width=1280, height=800), ViewportSize(width=390, height=844)


async def said(page: Page, text: str) -> None:
    await page.get_by_role("combobox").fill(text)
    await page.keyboard.press("Enter")
    await expect(page.locator(".me").last).to_have_text(text)


async def reach_of(page: Page, adapter: WebAdapter) -> Contact:
    """Do something that is kept, so that the mentor knows who is there and can reach their page."""
    assert await page.context.cookies() == []
    await said(page, "/remind 9pm")
    await expect(page.locator(".mentor").last).to_contain_text("21:00")
    secret = next(cookie["value"] for cookie in await page.context.cookies() if cookie["name"] == "mentor")
    address = address_of(secret)
    async with asyncio.timeout(5):
        while address.id not in vars(adapter)["_streams"]._open:
            await asyncio.sleep(0.01)
    return Contact(address, datetime(2026, 5, 4, tzinfo=UTC))
