"""Speaks like a user to the real app with the real content, on any store and a clock that is moved by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from real import catalog, registry, words

from bot.catalog.card_pools import CardPools
from bot.catalog.content_folder import CONTENT
from bot.clock import next_moment
from bot.command import Registry
from bot.door.app import App
from bot.door.running import settled
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.store import Store
from bot.simulate.chat import Screens, ShownMessage, SimulatedMessenger
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.errors import Gone
from bot.values.events import (
    Address,
    ButtonPressed,
    CommandCalled,
    Event,
    FormSubmitted,
    Place,
    Sender,
    TextTyped,
    Upload,
)
from bot.values.message import Answer, Form, Reply, show
from scheduler.sender import OutboxSender as Outbox
from scheduler.tick import tick

MORNING = datetime(2026, 5, 4, 6, tzinfo=UTC)  # a Monday
POOLS = CardPools(CONTENT)
SECOND = timedelta(seconds=1)


@lru_cache
def content_app() -> App:
    """The app over the real content, put together once a process."""
    return App(MemoryStore(), {"en": catalog()}, words(), registry(), HandClock())


def app_on(store: Store, clock: HandClock, *handlers: Callable[..., object]) -> App:
    """The real app over another store, with test handlers beside its own."""
    base = content_app()
    every = Registry(iter([*base.registry, *(made.__mentor__ for made in handlers)]))  # type: ignore[attr-defined]
    app = App(store, base.catalogs, base.words, every, clock)
    app.checks.pools = POOLS
    return app


class Blockable(SimulatedMessenger):
    """A platform on which people can block the mentor."""

    blocked = False

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        if self.blocked:
            raise Gone
        return await super().send(contact, answer, nonce)


class Drive:
    """People, their screens, and the time that passes."""

    def __init__(self, app: App, clock: HandClock) -> None:
        self.app, self.clock = app, clock
        self.screens = Screens(lambda line: None)
        self._messengers: dict[str, Blockable] = {}
        self._outbox = Outbox(app, app.store, self._messengers, clock)

    @classmethod
    def fresh(cls, *handlers: Callable[..., object], at: datetime = MORNING, store: Store | None = None) -> "Drive":
        clock = HandClock(at)
        return cls(app_on(store or MemoryStore(), clock, *handlers), clock)

    def person(
        self, name: str, platform: str = "telegram", *, language: str | None = None, zone: str | None = None,
        native_forms: bool = False,
    ) -> "Person":  # fmt: skip
        self._messengers.setdefault(platform, Blockable(platform, self.screens, self.clock))
        return Person(self, Sender(Address(platform, name), name, language, zone), native_forms)

    def blocks(self, platform: str) -> None:
        """Have everybody block the mentor on a platform."""
        self._messengers[platform].blocked = True

    def unblocks(self) -> None:
        for messenger in self._messengers.values():
            messenger.blocked = False

    async def runs_until(self, end: datetime) -> None:
        """Let time pass, from one thing that is due to the next."""
        while (row := await self._next_due()) and row <= end:
            self.clock.move(max(row, self.clock.now() + SECOND))
            await tick(self.app.store, self.clock.now())
            await self._outbox.drain()
        self.clock.move(end)

    async def sleeps_until(self, wall: str, zone: str = "UTC") -> None:
        """Let time pass until a clock in the zone next shows this."""
        await self.runs_until(next_moment(zone, time.fromisoformat(wall), self.clock.now()).at)

    async def _next_due(self) -> datetime | None:
        async with self.app.store.begin() as tx:
            return await tx.outbox.next_due()


class Person:
    """Somebody with a screen."""

    def __init__(self, drive: Drive, sender: Sender, native_forms: bool, place: Place | None = None) -> None:
        self._drive, self.sender, self._native = drive, sender, native_forms
        self.place = place or Place(sender.address)
        self.answer: Answer | None = None

    def in_place(self, name: str, role: str | None = None) -> "Person":
        """The same person in a community."""
        sender = replace(self.sender, manages_place=role == "admin")
        place = Place(Address(sender.address.platform, name), "community", name)
        return Person(self._drive, sender, self._native, place)

    async def says(self, text: str) -> Answer:
        return await self.does(TextTyped(self.sender, self.place, text=text, opens_forms=self._native))

    async def calls(self, name: str, text: str = "", **options: str) -> Answer:
        """Use a slash command, with named options or free text."""
        event = CommandCalled(self.sender, self.place, name, options, text, opens_forms=self._native)
        return await self.does(event)

    async def presses(self, label: str) -> Answer:
        found = self._drive.screens.find(self.sender.address, self._where, label)
        assert found, f"no button {label!r} among {self.labels}"
        shown, action = found
        return await self.does(self.press_of(str(action), shown.place), shown)

    async def sends(self, *files: Upload, text: str = "") -> Answer:
        """Send files into the chat."""
        return await self.does(TextTyped(self.sender, self.place, text=text, files=files, opens_forms=self._native))

    async def forges(self, action: str) -> Answer:
        """Press a button that may never have been there."""
        return await self.does(self.press_of(action))

    def press_of(self, action: str, place: Place | None = None) -> ButtonPressed:
        return ButtonPressed(self.sender, place or self.place, action=action, opens_forms=self._native)

    def finds(self, label: str) -> str:
        """The text that a button carries."""
        found = self._drive.screens.find(self.sender.address, self._where, label)
        assert found, f"no button {label!r} among {self.labels}"
        return str(found[1])

    async def fills(self, fields: dict[str, str]) -> Answer:
        form = self._drive.screens.take_form(self.sender.address, self.place.address)
        assert form, "no form is open"
        return await self.does(FormSubmitted(self.sender, self.place, action=str(form.action), fields=fields))

    async def does(self, event: Event, pressed: ShownMessage | None = None) -> Answer:
        answer = await self._drive.app.handle(event)
        assert answer, "no answer"
        answer = await settled(answer)
        self.answer = answer
        shown = ShownMessage(self._drive.clock.now(), self.sender.address, self.place, "answer", answer)
        self._drive.screens.show(shown, pressed)
        return answer

    @property
    def reply(self) -> Reply:
        """The newest message on the screen."""
        shown = self._newest()
        assert isinstance(shown.answer.reply, Reply)
        return shown.answer.reply

    @property
    def sees(self) -> str:
        return show(self.reply)

    @property
    def form(self) -> Form:
        """The form that the last answer opened."""
        assert self.answer
        assert isinstance(self.answer.reply, Form)
        return self.answer.reply

    @property
    def labels(self) -> list[str]:
        return self._drive.screens.labels(self.sender.address, self._where)

    @property
    def messages(self) -> list[ShownMessage]:
        """Everything on the screen, oldest first."""
        mine = self.sender.address
        return [
            shown for shown in self._drive.screens._messages
            if shown.to == mine or (shown.place.address == self.place.address and not shown.private)
        ]  # fmt: skip

    @property
    def nudges(self) -> list[ShownMessage]:
        return [shown for shown in self.messages if shown.kind == "nudge"]

    async def learner(self) -> Learner:
        found = await self.known()
        assert found, "a stranger"
        return found

    async def known(self) -> Learner | None:
        async with self._drive.app.store.begin() as tx:
            return await tx.people.at(self.sender.address)

    async def facts(self) -> list[Fact]:
        async with self._drive.app.store.begin() as tx:
            found = await tx.people.at(self.sender.address)
            return list(await tx.ledger.facts(found.key)) if found else []

    async def starts(self) -> "Person":
        """Say hello and answer the three questions."""
        await self.says("/start")
        await self.presses("Complete beginner")
        await self.presses("Web Backend Path")
        await self.forges("1:start_zone:Europe/Berlin")
        return self

    @property
    def _where(self) -> Place | None:
        return self.place if self.place.kind == "community" else None

    def _newest(self) -> ShownMessage:
        assert self.messages, "an empty screen"
        return self.messages[-1]
