"""Draws the pictures of docs/communities.md anew: real answers of the real core, in the look of the web page.

Run `.venv/bin/python tests/docs_pictures.py` from the checkout; it takes a Chromium, a font with emoji and ten
seconds. Names of pictures
behind it draw those only.
"""

import asyncio
import sys
from base64 import b64encode
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from logging import WARNING
from pathlib import Path
from typing import Any

import structlog
from community_house import FakeHost, Server
from docs_png import shrink
from drive import Person
from playwright.async_api import Page, async_playwright
from web_house import CHROMIUM, real_app, served

from adapters.telegram.outbound import brief
from adapters.web.client import WebAdapter
from adapters.web.render import render
from bot.values.events import Joined
from bot.values.markup import verbatim
from bot.values.message import Answer, Paragraph, Reply
from bot.values.platform import Channel

DOCS = Path(__file__).parent.parent / "docs"
SIZE = {"width": 940, "height": 400}
SHARP = 1.25
PEOPLE = ("Ana", "Bo", "Cleo", "Dan", "Eva")
START = datetime(2026, 5, 3, 12, tzinfo=UTC)  # a Sunday
SIX = START.replace(hour=18)
DAY = timedelta(days=1)

LOOK = """
body { display: block; height: auto; background: var(--ground); }
#both { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem; padding: 1rem; font-size: .88rem; }
#both .side { display: flex; flex-direction: column; gap: .55rem; min-width: 0; }
#both h1 { font-size: .95rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
#both .seen { margin: .3rem 0 -.35rem .2rem; font-size: .78rem; color: var(--quiet); }
#both .mentor { padding: .85rem 1rem .95rem; gap: .6rem; box-shadow: none; animation: none; }
#both .mentor h2 { font-size: 1.08rem; }
#both .mentor .aside { font-size: .84rem; }
#both .press { min-height: 34px; padding: .2rem .8rem; font-size: .84rem; }
#both .me { font-size: .84rem; padding: .35rem .8rem; animation: none; }
#both .presses { gap: .35rem; }
"""
SHOW = """
async (sides) => {
  const { Draw, make } = await import("/page/draw.js");
  const draw = new Draw(JSON.parse(document.documentElement.dataset.words));
  const line = ({ said, seen, tree }) =>
    said ? [draw.said(said)] : [make("p", { class: "seen" }, seen), draw.answer(tree, {})];
  const side = ({ title, lines }) =>
    make("section", { class: "side" }, make("h1", {}, title), ...lines.flatMap(line));
  document.body.replaceChildren(make("div", { id: "both" }, ...sides.map(side)));
}
"""


@dataclass
class Story:
    """A community on one platform, and what is seen of it since the last picture."""

    platform: str
    title: str
    channel: Channel
    server: Server = field(init=False)
    lines: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.host = FakeHost(self.channel)
        self.server = Server(self.host, at=START, platform=self.platform)
        self.olga = self.person("Olga", "admin")
        self.people = [self.person(name) for name in PEOPLE]

    def person(self, name: str, role: str | None = None) -> Person:
        person = self.server.person(name, role, self.channel.id)
        person.place = replace(person.place, name="Pythonistas")
        return person

    async def evening(self, days: int, *did: Person) -> None:
        """Let an evening come, with its post, and let some press its button."""
        await self.server.passes(SIX + days * DAY)
        for person in did:
            await person.presses("I did my hour")

    def said(self, text: str) -> None:
        self.lines.append({"said": text})

    def shows(self, who: Person | None, answer: Answer) -> None:
        """Show an answer to those who see it there."""
        assert isinstance(answer.reply, Reply)
        name = who.sender.name if who else ""
        if not (who and answer.private):
            self._add("Everybody sees this", answer)
        elif self.platform == "discord":
            self._add(f"Only {name} sees this", answer)
        elif answer.here:
            self._add(f"Everybody sees this, only {name} can press", answer)
        else:
            self._add(f"A pop-up for {name} alone", Answer(Reply((Paragraph(verbatim(brief(answer.reply))),))))
            self._add(f"... and in {name}'s private chat", answer)

    def _add(self, seen: str, answer: Answer) -> None:
        self.lines.append({"seen": seen, "tree": render(answer)})

    async def presses(self, who: Person, label: str) -> None:
        answer = await who.presses(label)
        self.said(f"{who.sender.name} presses {label}")
        self.shows(who, answer)

    async def types(self, who: Person, text: str) -> None:
        self.said(f"{who.sender.name}: {text}")
        self.shows(who, await who.says(text))

    def post(self) -> None:
        """Show the newest post."""
        self.shows(None, self.server.posts[-1].answer)

    def taken(self) -> dict[str, Any]:
        lines, self.lines = self.lines, []
        return {"title": self.title, "lines": lines}


async def greeting(story: Story) -> None:
    answer = await story.olga.does(Joined(story.olga.sender, story.olga.place))
    story.shows(None, answer)
    await story.presses(story.olga, "🚀 Set up")


async def preview(story: Story) -> None:
    await story.presses(story.olga, "🚀 Start like this")


async def post(story: Story) -> None:
    ana, bo, *_ = story.people
    for person in (ana, bo):
        await person.says("/board")
        await person.presses("Show my name")
    await story.evening(0, *story.people)
    await story.evening(1)
    story.post()


async def answer(story: Story) -> None:
    ana = story.people[0]
    await story.presses(ana, "✅ I did my hour")


async def board(story: Story) -> None:
    ana, bo, cleo, dan, _ = story.people
    for days in range(2, 8):
        await story.evening(days, ana, *([bo] if days != 4 else []), *([cleo, dan] if days < 5 else []))
    await story.server.passes(SIX + 8 * DAY + timedelta(minutes=2))
    story.post()
    await story.presses(cleo, "🙋 Show my name")


async def doctor(story: Story) -> None:
    lost = ("embed",) if story.platform == "discord" else ("write", "attach")
    story.host.survey_now = replace(story.host.survey_now, channels=(replace(story.channel, lacks=lost),))
    await story.types(story.olga, "/doctor")


SCENES: dict[str, Callable[[Story], Awaitable[None]]] = {
    f"community-{number}-{scene.__name__}.png": scene
    for number, scene in enumerate((greeting, preview, post, answer, board, doctor), 1)
}


async def tell() -> dict[str, list[dict[str, Any]]]:
    """Play the story on both platforms; give what each picture shows."""
    stories = (
        Story("discord", "Discord · #python", Channel("1", "#python")),
        Story("telegram", "Telegram · Pythonistas", Channel("", "Pythonistas")),
    )
    told = {}
    for name, scene in SCENES.items():
        for story in stories:
            await scene(story)
        told[name] = [story.taken() for story in stories]
    return told


async def draw(page: Page, sides: Iterable[dict[str, Any]], file: Path) -> None:
    await page.evaluate(SHOW, list(sides))
    await page.evaluate("document.fonts.ready")
    png = await page.locator("#both").screenshot()
    file.write_bytes(await shrink(page, b64encode(png).decode()))


async def main(wanted: Iterable[str]) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(WARNING))
    told, names = await tell(), set(wanted) or set(SCENES)
    async with served(WebAdapter(real_app())) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--headless", "--no-sandbox"])
        page = await browser.new_page(
            bypass_csp=True, viewport=SIZE, device_scale_factor=SHARP, color_scheme="light", reduced_motion="reduce"
        )
        await page.goto(url)
        await page.add_style_tag(content=LOOK)
        for name in sorted(names):
            await draw(page, told[name], DOCS / name)
            print(name, (DOCS / name).stat().st_size)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
