"""An hour is checked on the page: typed into the editor, run, checked, on a desk and on a phone."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from check_house import DRAWS, HOUR, RIGHT, WRONG, with_checks
from native_runner import NativeRunner
from page_steps import DESK, FLAGS, PHONE
from playwright.async_api import Browser, Page, async_playwright, expect
from web_house import CHROMIUM, real_app, served

from adapters.web.client import WebAdapter
from bot.ports.runner import Delay

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on this machine"),
    pytest.mark.asyncio(loop_scope="module"),
]
SHOTS = os.environ.get("MENTOR_SCREENSHOTS")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def runner() -> NativeRunner:
    return NativeRunner()


@pytest_asyncio.fixture(loop_scope="module", params=["desk", "phone"])
async def page(request: pytest.FixtureRequest, browser: Browser, runner: NativeRunner) -> AsyncIterator[Page]:
    app = real_app()
    with_checks(app)
    app.runner = runner
    async with served(WebAdapter(app)) as url:
        size = DESK if request.param == "desk" else PHONE
        context = await browser.new_context(viewport=size, reduced_motion="reduce", timezone_id="Europe/Berlin")
        page = await context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        await page.goto(url)
        await say(page, f"/check {HOUR}")
        await expect(page.get_by_label("Your code")).to_be_visible()
        yield page
        assert complaints == []
        await context.close()


async def say(page: Page, text: str) -> None:
    await page.get_by_role("combobox").fill(text)
    await page.get_by_role("combobox").press("Enter")


async def shot(page: Page, name: str) -> None:
    if SHOTS:
        width = page.viewport_size["width"] if page.viewport_size else 0
        await page.screenshot(path=Path(SHOTS, f"{name}-{width}.png"))


async def test_from_wrong_to_right(page: Page) -> None:
    await page.get_by_label("Your code").fill(WRONG)
    assert await page.locator(".editor .py-builtin").count() > 2
    await shot(page, "editor")
    await page.get_by_role("button", name="Check", exact=True).click()
    last = page.locator(".mentor").last
    await expect(last).to_contain_text("Hint 1")
    await shot(page, "wrong")
    await last.get_by_role("button", name="Another hint").click()
    await expect(last).to_contain_text("Hint 2")
    await last.get_by_role("button", name="Check again").click()
    await expect(page.get_by_label("Your code")).to_have_value(WRONG.strip() + "\n" if WRONG.endswith("\n") else WRONG)
    await page.get_by_label("Your code").fill(RIGHT)
    await page.get_by_role("button", name="Check", exact=True).click()
    await expect(page.locator(".mentor").last).to_contain_text("day in a row")
    await shot(page, "right")
    wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide


async def test_code_is_run_before_it_is_checked(page: Page) -> None:
    await page.get_by_label("Your code").fill(DRAWS)
    await page.get_by_role("button", name="Run", exact=True).click()
    last = page.locator(".mentor").last
    await expect(last).to_contain_text("drawn")
    await expect(last.locator("img")).to_be_visible()
    await expect(page.get_by_label("Your code")).to_have_value(DRAWS)


async def test_who_waits_sees_it_and_a_reload_loses_nothing(page: Page, runner: NativeRunner) -> None:
    runner.delays = [Delay(2)]
    runner.go.clear()
    await page.get_by_label("Your code").fill(RIGHT)
    await page.get_by_role("button", name="Check", exact=True).click()
    await expect(page.locator(".mentor").last).to_contain_text("number 2")
    await page.reload()
    await expect(page.locator(".mentor").last).to_contain_text("number 2")
    runner.go.set()
    await expect(page.locator(".mentor").last).to_contain_text("day in a row")


async def test_a_file_is_handed_in(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(RIGHT)
    await page.get_by_label("Or choose files").set_input_files(file)
    await page.get_by_role("button", name="Check", exact=True).click()
    await expect(page.locator(".mentor").last).to_contain_text("day in a row")
    await expect(page.locator(".me").last).to_contain_text("mine.py")


async def test_a_draft_outlives_the_page_and_is_forgotten_with_the_rest(page: Page) -> None:
    await page.get_by_label("Your code").fill("half = 1")
    await page.reload()
    await say(page, f"/check {HOUR}")
    await expect(page.get_by_label("Your code").last).to_have_value("half = 1")
    await say(page, "/forget")
    await page.get_by_role("button", name="Erase it all").click()
    await expect(page.locator(".message")).to_have_count(1)
    assert await page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('draft:')).length") == 0


async def test_enter_keeps_the_indentation_and_escape_frees_the_tab_key(page: Page) -> None:
    box = page.get_by_label("Your code")
    await box.fill("for i in x:")
    await box.press("End")
    await box.press("Enter")
    await box.press_sequentially("print(i)")
    await expect(box).to_have_value("for i in x:\n    print(i)")
    await box.press("Escape")
    await box.press("Tab")
    await expect(box).not_to_be_focused()
