"""Draws docs/chat.png, the picture of the README: the hour of the day, as the real page shows it to a beginner.

Run `.venv/bin/python tests/docs_chat.py` from the checkout; it takes a Chromium, a font with emoji and a few seconds.
The picture carries the words that it shows, so that a test can tell when it is out of date.
"""

import asyncio
import zlib
from base64 import b64encode
from collections.abc import Iterator
from logging import WARNING
from pathlib import Path

import structlog
from docs_png import shrink
from drive import Drive
from playwright.async_api import async_playwright, expect
from real import CONTENT
from web_house import CHROMIUM, real_app, served

from adapters.web.client import WebAdapter
from bot.catalog.hour_checks import HourChecks

FILE = Path(__file__).parent.parent / "docs" / "chat.png"
SIZE = {"width": 1280, "height": 860}
START, GOAL, HOUR = "Complete beginner", "Automation & Scripting", "20:00"
WORDS = b"mentor-words"


async def draw() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(WARNING))
    app = real_app()
    app.checks = HourChecks(CONTENT)
    async with served(WebAdapter(app)) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--headless", "--no-sandbox"])
        page = await browser.new_page(
            viewport=SIZE, color_scheme="light", reduced_motion="reduce", timezone_id="Europe/Berlin", bypass_csp=True
        )
        await page.goto(url)
        for label in (START, GOAL, HOUR, "Today's hour"):
            await page.locator(".mentor").get_by_role("button", name=label).click()
        hour = page.locator(".mentor").last
        await expect(hour.get_by_role("button", name="Check my work")).to_be_visible()
        png = await page.screenshot()
        FILE.write_bytes(await shrink(page, b64encode(png).decode(), {WORDS: await words_now()}))
        await browser.close()


async def words_now() -> bytes:
    """Sum up the words that the picture would show now."""
    drive = Drive.fresh()
    drive.app.checks = HourChecks(CONTENT)
    ana = drive.person("", "web", zone="Europe/Berlin", native_forms=True)
    await ana.says("/start")
    for label in (START, GOAL, HOUR, "Today's hour"):
        await ana.presses(label)
    return f"{zlib.crc32(' '.join((ana.sees, *ana.labels)).encode()):08x}".encode()


def words_in(file: Path) -> bytes | None:
    """Read which words a picture shows."""
    return next((text for name, text in _texts(file.read_bytes()) if name == WORDS), None)


def _texts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        size, kind = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        if kind == b"tEXt":
            name, _, text = png[at + 8 : at + 8 + size].partition(b"\0")
            yield name, text
        at += size + 12


if __name__ == "__main__":
    asyncio.run(draw())
    print(FILE.name, FILE.stat().st_size)
