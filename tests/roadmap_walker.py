"""Walks through everything that buttons show of roadmaps, on the real app, and writes each answer for each platform."""

import re
import shutil
from dataclasses import fields
from pathlib import Path

from drive import MORNING
from real import catalog, registry, words

from adapters.discord import limits as discord_limits
from adapters.discord import render as discord
from adapters.telegram import limits as telegram_limits
from adapters.telegram import render as telegram
from adapters.terminal import render as terminal
from adapters.terminal.wrap import Frame
from adapters.web import render as web
from bot.catalog.content_folder import CONTENT
from bot.catalog.importing.build import Imported
from bot.catalog.importing.write import to_yaml
from bot.catalog.load import load
from bot.catalog.model import Catalog, Roadmap
from bot.door.app import App
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.action import read
from bot.values.bounds import units
from bot.values.events import Address, ButtonPressed, Place, Sender
from bot.values.markup import Span
from bot.values.message import Answer, Block, Button, Facts, Paragraph, Reply, Select, Steps, show

BROWSE = re.compile(r"(road|prog|read)_(?!follow)|roadmap$|progress$")
ANA = Sender(Address("telegram", "ana"), "ana")


def content_with(folder: Path, *found: Imported) -> Path:
    """The mentor's own content with some imported roadmaps beside it."""
    shutil.copytree(CONTENT / "en", folder / "en", ignore=shutil.ignore_patterns("messages"))
    for beside in ("cards", "data"):
        shutil.copytree(CONTENT / beside, folder / beside)
    for imported in found:
        (folder / "en" / "roadmaps" / f"{imported.id}.yaml").write_text(to_yaml(imported), encoding="utf-8")
    return folder


def app_over(folder: Path) -> App:
    """The real app over a content folder."""
    return App(MemoryStore(), {"en": load(folder)}, words(), registry(), HandClock(MORNING))


def app_with(*found: Roadmap) -> App:
    """The real app over the real content and some roadmaps more."""
    base = catalog()
    parts = {part.name: getattr(base, part.name) for part in fields(base) if part.init}
    more = Catalog(**parts | {"roadmaps": {**base.roadmaps, **{one.id: one for one in found}}})
    return App(MemoryStore(), {"en": more}, words(), registry(), HandClock(MORNING))


async def press(app: App, action: str) -> Reply:
    """Press a button and check the answer on every platform."""
    answer = await app.handle(ButtonPressed(ANA, Place(ANA.address), action=action))
    assert answer, action
    assert isinstance(answer.reply, Reply)
    assert "Something went wrong" not in show(answer.reply), action
    assert "older message" not in show(answer.reply), action
    on_every_platform(answer)
    return answer.reply


def on_every_platform(answer: Answer) -> None:
    reply = answer.reply
    assert isinstance(reply, Reply)
    for one in discord.messages(reply):
        assert units(one.embed.description or "") <= discord_limits.DESCRIPTION
        assert 0 < len(one.embed) <= discord_limits.EMBEDS_OF_A_MESSAGE
    for message in telegram.messages(reply):
        assert units(message.text) <= telegram_limits.TEXT
        assert len(message.entities) <= telegram_limits.ENTITIES
    assert terminal.render(reply, Frame(80)).text
    assert web.render(answer)["blocks"]


async def walk(app: App, id: str, *names: str) -> tuple[dict[str, Reply], set[str]]:
    """Press every button that shows something of a roadmap; give the answers by action, and all addresses in them."""
    ahead, seen, urls = [f"1:{name}:{id}" for name in names or ("roadmap",)], dict[str, Reply](), set[str]()
    while ahead:
        action = ahead.pop()
        if action in seen:
            continue
        seen[action] = await press(app, action)
        urls |= {span.url for span in _spans(seen[action].blocks) if span.url}
        ahead += [found for found in _actions(seen[action]) if _shows(found, id)]
    return seen, urls


def _shows(action: str, id: str) -> bool:
    found = read(action)
    return bool(BROWSE.match(found.name)) and any(arg == id or arg.startswith(f"{id}-") for arg in found.args)


def _actions(reply: Reply) -> list[str]:
    buttons = [str(button.action) for button in reply.buttons if isinstance(button, Button)]
    menus = [button for button in reply.buttons if isinstance(button, Select)]
    return [*buttons, *(str(menu.action.plus(option.value)) for menu in menus for option in menu.options)]


def _spans(blocks: tuple[Block, ...]) -> list[Span]:
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    texts += [step.text for block in blocks if isinstance(block, Steps) for step in block.items]
    texts += [pair.value for block in blocks if isinstance(block, Facts) for pair in block.pairs]
    return [span for text in texts for span in text]
