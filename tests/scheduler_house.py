"""A small house for the scheduler: a real app with one nudge, a store, and messengers that do as they are told."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from types import SimpleNamespace

from bot.command import Registry, message, post
from bot.door.app import App
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.events import Address
from bot.values.markup import parse
from bot.values.message import Answer, Paragraph, Reply, show
from bot.values.message_kinds import MessageKind
from bot.words.text import Words
from scheduler.sender import OutboxSender
from scheduler.tick import tick

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
MONDAY = date(2026, 5, 4)


@message(MessageKind.REMINDER)
async def reminder(call, event):
    return Reply((Paragraph(parse(f"hello {call.learner.name} at {event.address.platform}")),))


@post(MessageKind.REMINDER)
async def daily_post(call, event):
    return Reply((Paragraph(parse(f"hello all in {call.place.address.id}")),))


@message(MessageKind.TIMER)
async def silent(call, event):
    return None


@message(MessageKind.FOCUS)
async def broken(call, event):
    raise RuntimeError("a fault")


class FakeMessenger:
    """Keeps what it is sent; `trouble` is raised instead, or awaited before."""

    def __init__(self, platform: str, trouble: Callable[[], object] | None = None) -> None:
        self.platform = platform
        self.trouble = trouble
        self.sent: list[tuple[str, str, str]] = []
        self.tries: list[str] = []

    async def run(self) -> None:
        """Serve nobody."""

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        self.tries.append(nonce)
        trouble = self.trouble() if self.trouble else None
        if isinstance(trouble, Exception):
            raise trouble
        if trouble is not None:
            await trouble
        self.sent.append((contact.address.id, show(answer.reply), nonce))
        return contact


class House:
    def __init__(self, *messengers: FakeMessenger, store=None, most_in_flight: int = 32) -> None:
        self.clock = HandClock(NOON)
        self.store = store or MemoryStore()
        registry = Registry(fn.__mentor__ for fn in (reminder, daily_post, silent, broken))
        self.app = App(self.store, {"en": SimpleNamespace()}, Words({"en": {}}), registry, self.clock)
        self.messengers = {messenger.platform: messenger for messenger in messengers}
        self.sender = OutboxSender(self.app, self.store, self.messengers, self.clock, most_in_flight)

    async def learner(self, *platforms: str, name: str = "ana", remind_at: time | None = None) -> Learner:
        """Somebody reachable on these platforms, the last one used last."""
        async with self.store.begin() as tx:
            first = Address(platforms[0], name)
            learner = await tx.people.add(Learner(None, NOON, name), first)
            for number, platform in enumerate(platforms):
                used = NOON.replace(minute=number)
                await tx.contacts.save(learner.key, Contact(Address(platform, name), used))
            if remind_at:
                learner = Learner(learner.id, NOON, name, remind_at=remind_at)
                await tx.people.save(learner, NOON)
        return learner

    async def queue(self, learner: Learner, kind: MessageKind = MessageKind.REMINDER, day: date = MONDAY) -> None:
        async with self.store.begin() as tx:
            await tx.outbox.enqueue(learner.key, kind, day, self.clock.now())

    async def row(self, learner: Learner) -> Delivery:
        """The newest row of somebody."""
        async with self.store.begin() as tx:
            return (await tx.outbox.of(learner.key, 1))[0]

    async def facts(self, learner: Learner):
        async with self.store.begin() as tx:
            return list(await tx.ledger.facts(learner.key))

    async def contacts(self, learner: Learner):
        async with self.store.begin() as tx:
            return list(await tx.contacts.of(learner.key))

    async def at(self, moment: datetime) -> None:
        """Move the clock, tick, and send."""
        self.clock.move(moment)
        await tick(self.store, moment)
        await self.sender.drain()


async def until(true: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait for something, not for long."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)
