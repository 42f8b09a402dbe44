"""A small house behind the Telegram adapter: the real app over a few test commands, or over the real ones."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from types import SimpleNamespace
from typing import Annotated, Any

from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN

from adapters.telegram.client import TelegramAdapter
from bot.clock import SystemClock
from bot.command import Call, Preparation, Registry, command, handler, listener, post
from bot.door.app import App
from bot.reading.arguments import Rest
from bot.store.memory.store import MemoryStore
from bot.values.action import Action
from bot.values.errors import Refusal
from bot.values.events import Joined, TextTyped
from bot.values.markup import Span, verbatim
from bot.values.media import File, Picture
from bot.values.message import Aside, Button, Choice, Code, Field, Form, Link, Paragraph, Reply, Select, Title
from bot.values.message_kinds import MessageKind
from bot.words.text import Words

PNG = b"\x89PNG\r\n\x1a\n fake"
WILD = "<b>*x*</b> __d__ [a](http://b) `c` &amp; \\ # ~~g~~ ||h|| 😀"
held: dict[str, asyncio.Event] = {}


def line(text: str) -> Paragraph:
    return Paragraph(verbatim(text))


@command()
async def paint(call: Call, colour: Annotated[str, Rest()] = "blank") -> Reply:
    menu = Select("Other colour", (Choice("Grey", "grey"), Choice("Red", "red")), Action("paint"))
    return Reply((Title("Paint"), line(colour)), (Button("Green", Action("paint", "green"), "primary"), menu))


@command(shown="private")
async def secret(call: Call) -> Reply:
    return Reply((line("psst"),), (Button("Deeper", Action("deeper")),))


@handler(shown="private")
async def deeper(call: Call) -> Reply:
    return Reply((line("pssst"),))


@handler(shown="private")
async def lengthy(call: Call) -> Reply:
    return Reply((line("long " * 50),))


@handler(shown="private")
async def did(call: Call) -> Reply:
    """Count for who presses; as long as the core's own answer to an hour that was done."""
    blocks = (Title(f"{call.learner.name}'s day counts"), line("streak " * 10), line("and more " * 30))
    return Reply(blocks, (Button("Undo", Action("undo_it")),))


@command()
async def place(call: Call) -> Reply:
    """Say where this was asked."""
    return Reply(
        (line(f"{call.place.name}/{call.place.channel}" + "!" * call.pressed),), (Button("Again", Action("place")),)
    )


@command(shown="private", need="manager", prepare=Preparation.SURVEY)
async def plan(call: Call) -> Reply:
    found = call.survey.channels if call.survey else ()
    told = " ".join(f"{one.id or '-'}:{one.name}:{','.join(one.lacks)}" for one in found)
    return Reply((line(told or "unknown"),))


@command()
async def menu(call: Call) -> Reply:
    pairs = (("Deeper", "deeper"), ("Lengthy", "lengthy"), ("Ask", "ask"), ("Refuse", "refuse"), ("Plan", "plan"))
    return Reply((line("menu"),), tuple(Button(label, Action(name)) for label, name in pairs))


@command()
async def ask(call: Call, name: Annotated[str, Rest()] = "", city: Annotated[str, Rest()] = "") -> Reply | Form:
    if name:
        return Reply((line(f"hello {name} of {city or 'nowhere'}"),))
    fields = (Field("name", "Name", hint="Ana"), Field("city", "City", required=False))
    return Form("Who are you?", fields, Action("ask"))


@handler()
async def form_cancel(call: Call) -> Reply:
    return Reply((line("left"),))


@handler()
async def form_skip(call: Call) -> Reply:
    return Reply((line("nothing open"),))


@command()
async def picture(call: Call, size: Annotated[str, Rest()] = "") -> Reply:
    text = "a chart " + "of words " * 150 if size else "a chart"
    return Reply((Title("See"), line(text)), (Button("Plain", Action("paint", "red")),), Picture(PNG, "what it says"))


@command(shown="private")
async def document(call: Call, alone: Annotated[str, Rest()] = "") -> Reply:
    buttons = () if alone else (Button("Paint", Action("paint", "red")),)
    return Reply((line("your notes"),), buttons, file=File("notes.txt", b"text", "text/plain"))


@command()
async def wild(call: Call) -> Reply:
    blocks = (Title(WILD), Paragraph((Span(WILD), Span("bold", bold=True))), Code("```x```"), Aside(verbatim(WILD)))
    return Reply(blocks, (Link("Read", "https://example.org/a"),))


@command(need="manager")
async def manage(call: Call) -> Reply:
    return Reply((line("managed"),))


@command()
async def refuse(call: Call) -> Reply:
    raise Refusal(verbatim("no way"))


@command()
async def wait(call: Call, gate: Annotated[str, Rest()]) -> Reply:
    await held[gate].wait()
    return Reply((line(f"waited for {gate}"),))


@command()
async def start(call: Call) -> Reply:
    return Reply((line(f"hello {call.learner.name} from {call.sender.origin!r}"),))


@listener(TextTyped)
async def talk(call: Call, event: Any) -> Reply:
    return Reply((line(f"you said {getattr(event, 'text', event)!r}"),))


@listener(Joined)
async def joined(call: Call, event: Joined) -> Reply:
    text = f"hello everybody, managed: {event.sender.manages_place}"
    return Reply((line(text),), (Button("Set up", Action("plan"), "primary"),))


@post(MessageKind.REMINDER)
async def daily_post(call: Call, event: Any) -> Reply:
    return Reply((line("the hour of the day"),), (Button("I did my hour", Action("did"), "primary"),))


NAMES = [
    "place",
    "plan",
    "paint",
    "secret",
    "menu",
    "ask",
    "picture",
    "document",
    "wild",
    "manage",
    "refuse",
    "wait",
    "start",
]
WORDS = {f"{name}.help": f"help of {name}" for name in NAMES} | {
    "app.unavailable": "later",
    "app.fault": "a fault",
    "app.too_fast": "too fast",
    "app.old_button": "that button is old",
    "app.not_yours": "not yours",
    "app.managers_only": "managers only",
    "arguments.extra": "what is {extra}?",
    "form.ask": "{label}? {hint}",
    "form.ask_here": "{label}? Reply here. {hint}",
    "form.skip": "Skip",
    "form.cancel": "Cancel",
    "form.too_long": "too long",
    "telegram.private_only": "Say hello to me in private first.",
    "telegram.private_button": "Write to me",
    "telegram.more": "Say hello.",
    "telegram.denied": "I may not write in {name}.",
    "telegram.masked": "Press and I know who you are.",
    "telegram.masked_text": "I do not know who you are.",
}


class OpenLimiter:
    """Lets everything through at once and keeps what it was asked."""

    def __init__(self) -> None:
        self.permits: list[tuple[str, bool]] = []
        self.pauses: list[tuple[float, str | None]] = []

    async def permit(self, chat: str, urgent: bool) -> None:
        self.permits.append((chat, urgent))

    def pause(self, seconds: float, chat: str | None = None) -> None:
        self.pauses.append((seconds, chat))


class OneUnitEach(MemoryStore):
    """Units side by side, as the stores on a disk have them, so that a slow handler holds nobody up."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = _NoLock()  # type: ignore[assignment]

    @property
    def shared(self) -> bool:
        return True


class _NoLock:
    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *error: object) -> None: ...


def small_app() -> App:
    specs = [value.__mentor__ for value in globals().values() if hasattr(value, "__mentor__")]
    catalogs: Any = {"en": SimpleNamespace(), "de": SimpleNamespace()}
    german = {"en": WORDS, "de": {f"{name}.help": f"Hilfe zu {name}" for name in NAMES}}
    return App(OneUnitEach(), catalogs, Words(german), Registry(iter(specs)), SystemClock())


class House:
    """An emulated Telegram and the adapter that serves it."""

    def __init__(self, tg: Telegram, app: App, **more: Any) -> None:
        self.tg, self.app, self.limiter = tg, app, OpenLimiter()
        settings: dict[str, Any] = {"patience": 0.05, "pause": 0.02} | more
        self.adapter = TelegramAdapter(
            app, settings.pop("token", TOKEN), limiter=self.limiter, base_url=tg.url, **settings
        )
        app.hosts[self.adapter.platform] = self.adapter

    @asynccontextmanager
    async def running(self) -> AsyncIterator["House"]:
        """Run the adapter until the block ends."""
        task = asyncio.create_task(self.adapter.run())
        ready = asyncio.create_task(self.adapter.ready.wait())
        await asyncio.wait({task, ready}, timeout=5, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        try:
            if task.done():
                task.result()
            yield self
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


@asynccontextmanager
async def house(app: App | None = None, **more: Any) -> AsyncIterator[House]:
    """A house that runs; whatever the server found wrong with a request fails the test."""
    async with Telegram().serve() as tg, House(tg, app or small_app(), **more).running() as found:
        yield found
    assert tg.world.faults == []
