"""A small house behind the Discord adapter: the real app over a few test commands."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Annotated, Any

from emulators.discord_guild import Guild
from emulators.discord_server import FakeDiscord

from adapters.discord.client import DiscordAdapter
from adapters.discord.opening import Openings
from bot.command import Call, Preparation, Registry, command, handler, listener
from bot.commands.form import form_again
from bot.door.app import App
from bot.reading.arguments import Desk, Rest, Word
from bot.store.memory.store import MemoryStore
from bot.values.action import Action
from bot.values.errors import Refusal
from bot.values.events import Event, Joined, TextTyped
from bot.values.markup import Span, verbatim
from bot.values.media import Picture
from bot.values.message import Button, Choice, Code, Field, Form, Link, Paragraph, Reply, Select, Title
from bot.words.text import Words

PNG = b"\x89PNG\r\n\x1a\n fake"
WILD = "<b>*x*</b> @everyone <@1> [a](http://b) `c` __d__ https://e.f :smile: \\ # g"


class Colour(Word):
    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        return [Choice(name.title(), name) for name in ("red", "green", "grey") if name.startswith(text)]


@command()
async def paint(call: Call, colour: Annotated[str, Colour()], note: Annotated[str, Rest()] = "") -> Reply:
    next_one = Button("Next", Action("paint", "green"), "primary")
    menu = Select("Other colour", (Choice("Grey", "grey"), Choice("Red", "red")), Action("paint"))
    text = f"{colour} {note}".strip()
    return Reply(
        (Title("Paint"), Paragraph(verbatim(text))), (next_one, Button("Again", Action("paint", "green")), menu)
    )


@command(shown="private")
async def secret(call: Call) -> Reply:
    return Reply(
        (Paragraph(verbatim("psst")),), (Button("Deeper", Action("deeper")), Button("Loud", Action("paint", "red")))
    )


@handler(shown="private")
async def deeper(call: Call) -> Reply:
    return Reply((Paragraph(verbatim("pssst")),))


@command()
async def ask(call: Call, name: Annotated[str, Rest()] = "") -> Reply | Form:
    if name == "nobody":
        raise Refusal((Span("no way"),))
    if name:
        return Reply((Paragraph(verbatim(f"hello {name}")),), (Button("Once more", Action("ask")),))
    return Form("Who are you?", (Field("name", "Name", hint="Ana", value="A"),), Action("ask"))


@command()
async def picture(call: Call) -> Reply:
    return Reply(
        (Title("See"), Paragraph(verbatim("a chart"))),
        (Button("Plain", Action("paint", "red")),),
        Picture(PNG, "it says"),
    )


@command()
async def wild(call: Call) -> Reply:
    link = Link("Read", "https://example.org/a")
    return Reply((Title(WILD[:60]), Paragraph((Span(WILD), Span(WILD, bold=True))), Code("```x```")), (link,))


@command(need="manager", shown="private", prepare=Preparation.SURVEY)
async def manage(call: Call) -> Reply:
    channels = call.survey.channels if call.survey else ()
    names = " ".join(f"{channel.name}:{','.join(channel.lacks)}" for channel in channels)
    return Reply((Paragraph(verbatim(f"managed {names}".strip())),))


@command(shown="private")
async def refuse(call: Call) -> Reply:
    raise Refusal((Span("no way"),))


@command()
async def refuse_openly(call: Call) -> Reply:
    raise Refusal((Span("no way"),))


@listener(TextTyped)
async def talk(call: Call, event: TextTyped) -> Reply:
    return Reply((Paragraph(verbatim(f"you said {getattr(event, 'text', '')}")),), (Button("Ask me", Action("ask")),))


@listener(Joined, shown="shared")
async def joined(call: Call, event: Joined) -> Reply:
    return Reply((Paragraph(verbatim(f"hello {event.place.name}")),), (Button("Set up", Action("manage")),))


@handler(shown="private")
async def did(call: Call) -> Reply:
    return Reply((Paragraph(verbatim(f"{call.learner.name} did it")),))


_COMMANDS = (paint, secret, deeper, ask, picture, wild, manage, refuse, refuse_openly, talk, joined, did, form_again)
_WORDS: dict[str, Any] = {
    "app.fault": "a fault",
    "app.not_yours": "not yours",
    "app.managers_only": "managers only",
    "app.old_button": "an old button",
    "form.ask": "{label}? {hint}",
    "form.ask_here": "{label}? {hint} (use the command)",
    "form.cancel": "Cancel",
    "form.again_button": "Change what I typed",
    "arguments.extra": "too much: {extra}",
    "paint.missing_colour": "which colour?",
    "paint.option_colour": "the colour",
    "paint.option_note": "a note",
    "ask.option_name": "your name",
    **{f"{function.__name__}.help": f"about {function.__name__}" for function in _COMMANDS},
}
_GERMAN = {"paint.help": "malen", "paint.option_colour": "die Farbe"}


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 3, 2, 12, tzinfo=UTC)


class HeldApp(App):
    """An app that can be made slow."""

    held: asyncio.Event | None = None
    seen: list[Event]

    async def handle(self, event: Event) -> Any:
        self.seen.append(event)
        if self.held is not None:
            await self.held.wait()
        return await super().handle(event)


class OpenLimiter:
    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []

    async def permit(self, chat: str, urgent: bool) -> None:
        self.asked.append((chat, urgent))


class _Catalog:
    pass


def make_app(store: MemoryStore | None = None, words: dict[str, Any] | None = None) -> HeldApp:
    registry = Registry(function.__mentor__ for function in _COMMANDS)  # type: ignore[attr-defined]
    catalog: Any = _Catalog()
    texts = Words({"en": _WORDS | (words or {}), "de": _GERMAN})
    app = HeldApp(store or MemoryStore(), {"en": catalog}, texts, registry, StillClock())
    app.seen = []
    return app


class House:
    """A fake Discord, and the adapter that serves it."""

    def __init__(self, discord: FakeDiscord, app: HeldApp, **settings: Any) -> None:
        self.discord, self.app, self.limiter = discord, app, OpenLimiter()
        usual = {"guild_ready_timeout": 0.02, "identify_pause": 0.0, "patience": 5.0, "token": discord.token}
        usual["openings"] = Openings(most=1_000, seconds=0.001)
        self.adapter = DiscordAdapter(
            app, limiter=self.limiter, connector_factory=discord.connector, **(usual | settings)
        )
        self.running: asyncio.Task[None] | None = None
        app.hosts["discord"] = self.adapter

    def run(self) -> asyncio.Task[None]:
        self.running = asyncio.create_task(self.adapter.run())
        return self.running

    async def ready(self) -> None:
        """Run, and wait until it serves, or raises."""
        running, ready = self.run(), asyncio.create_task(self.adapter.ready.wait())
        await asyncio.wait({running, ready}, timeout=5, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            ready.cancel()
            await running
        assert self.adapter.ready.is_set()

    async def stop(self) -> float:
        """Stop the adapter; give the seconds that it took."""
        begun = time.monotonic()
        if self.running is not None:
            self.running.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self.running
        return time.monotonic() - begun


@asynccontextmanager
async def open_house(
    *guilds: Guild, shards: int = 1, app: HeldApp | None = None, **settings: Any
) -> AsyncIterator[House]:
    """Open the doors; every request must have been as Discord's specification wants it."""
    discord = FakeDiscord(shards=shards, guilds=guilds)
    await discord.start()
    house = House(discord, app or make_app(), **settings)
    try:
        await house.ready()
        yield house
        assert discord.violations == []
    finally:
        await house.stop()
        await discord.stop()
