"""A community to test in: a manager, members, and a platform that tells what the mentor may do there."""

from collections.abc import Collection
from datetime import datetime

from drive import MORNING, Drive, Person

from bot.learning.community_settings import CommunitySettings, settings_of
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.values.community import Community, account_address
from bot.values.errors import DeliveryError
from bot.values.events import Address, Joined, Place
from bot.values.message import Answer
from bot.values.platform import Channel, Survey

SERVER = "server-1"
PLATFORM = "discord"


class FakeHost:
    """Says what it is told to; people in `gone` are members no more."""

    platform = PLATFORM

    def __init__(self, *channels: Channel, lacks=(), synced: bool | None = True) -> None:
        self.survey_now = Survey(channels, synced, lacks)
        self.gone: set[str] = set()
        self.trouble: DeliveryError | None = None
        self.asked = 0

    async def survey(self, place: Address, here: str = "") -> Survey:
        self.asked += 1
        if self.trouble:
            raise self.trouble
        return self.survey_now

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        return frozenset(person for person in people if person.id in self.gone)

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        raise AssertionError("nobody wants a role here")


class Server:
    """A community on a platform, and who is in it."""

    def __init__(self, host: FakeHost | None = None, at: datetime = MORNING, platform: str = PLATFORM) -> None:
        self.drive, self.platform = Drive.fresh(at=at), platform
        self.address = Address(platform, SERVER)
        self.refusal: DeliveryError | None = None
        if host:
            self.drive.app.hosts[platform] = host
        self.boss = self.person("boss", "admin", zone="Europe/Berlin")
        self._make_deaf()

    def person(self, name: str, role: str | None = None, channel: str = "", **kinds) -> Person:
        person = self.drive.person(name, self.platform, **kinds).in_place(SERVER, role)
        person.place = Place(person.place.address, "community", SERVER, channel)
        return person

    def _make_deaf(self) -> None:
        """Let posts be refused when the test says so."""
        messenger = self.drive._messengers[self.platform]
        send = messenger.send

        async def maybe(contact: Contact, answer: Answer, nonce: str) -> Contact:
            if self.refusal and contact.address == account_address(self.address):
                raise self.refusal
            return await send(contact, answer, nonce)

        messenger.send = maybe

    async def greets(self) -> None:
        await self.boss.does(Joined(self.boss.sender, self.boss.place))

    async def starts(self) -> "Server":
        await self.greets()
        await self.boss.presses("Set up")
        await self.boss.presses("Start like this")
        return self

    async def passes(self, until: datetime) -> None:
        await self.drive.runs_until(until)

    @property
    def posts(self):
        return [shown for shown in self.drive.screens._messages if shown.kind == "post"]

    async def account(self) -> Learner:
        async with self.drive.app.store.begin() as tx:
            found = await tx.people.at(account_address(self.address))
        assert found, "no account"
        return found

    async def settings(self) -> CommunitySettings:
        return settings_of(await self.community())

    async def community(self) -> Community:
        async with self.drive.app.store.begin() as tx:
            found = await tx.communities.find(self.address)
        assert found
        return found

    async def channel(self) -> Contact:
        key = (await self.account()).key
        async with self.drive.app.store.begin() as tx:
            return (await tx.contacts.of(key))[0]

    async def deliveries(self, kind: str) -> list[Delivery]:
        key = (await self.account()).key
        async with self.drive.app.store.begin() as tx:
            return [row for row in reversed(await tx.outbox.of(key, 100)) if row.kind == kind]

    async def facts(self) -> list[Fact]:
        key = (await self.account()).key
        async with self.drive.app.store.begin() as tx:
            return list(await tx.ledger.facts(key))
