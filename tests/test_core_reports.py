"""What takes long is read before a handler's turn and beside the transactions of others, so nobody waits for it."""

import asyncio

import pytest
from drive import Drive, Person

from bot.command import command, post
from bot.learning.learner import Learner
from bot.ports.store import Store
from bot.values.community import Community, account_address
from bot.values.events import Address, CommandCalled, DeliveryDue, Place
from bot.values.markup import parse
from bot.values.message import Paragraph, Reply
from bot.values.message_kinds import MessageKind


class Desk:
    """Reads reports as slowly as a test wants, and knows who asked."""

    def __init__(self) -> None:
        self.reads = 0
        self.go = asyncio.Event()
        self.go.set()

    async def read(self, call, event):
        self.reads += 1
        here = await call.tx.communities.find(call.place.address)
        await self.go.wait()
        return f"{type(event).__name__} {call.learner.name} {bool(here)}"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def drive(desk: Desk, store: Store) -> Drive:
    async def said(call):
        return Reply((Paragraph(parse(str(call.report))),))

    async def all_told(call):
        return await said(call)

    async def told(call):
        return await said(call)

    async def kept(call):
        return await said(call)

    handlers = (
        command(shown="shared", report=desk.read)(all_told),
        command(report=desk.read)(told),
        command(need="manager", report=desk.read)(kept),
    )
    return Drive.fresh(*handlers, store=store)


def asks(person: Person, name: str) -> "asyncio.Task":
    event = CommandCalled(person.sender, person.place, name=name)
    return asyncio.create_task(person._drive.app.handle(event))


async def test_a_handler_gets_what_was_read_for_it(drive: Drive) -> None:
    ana = drive.person("ana").in_place("snakes")
    await ana.calls("told")
    assert ana.sees == "CommandCalled ana False"  # a stranger in an unknown place
    await ana.calls("told")
    assert ana.sees == "CommandCalled ana True"
    alone = drive.person("ana")
    await alone.calls("told")
    assert alone.sees == "None"


async def test_nobody_waits_for_a_report(drive: Drive, desk: Desk) -> None:
    ana, ben = drive.person("ana").in_place("snakes"), drive.person("ben").in_place("snakes")
    await ana.says("/help")
    desk.go.clear()
    slow = asks(ana, "told")
    while not desk.reads:
        await asyncio.sleep(0.001)
    await ben.says("/log 30")  # somebody in the same place writes
    assert not slow.done()
    desk.go.set()
    assert (await slow).reply


async def test_who_asks_for_the_same_meanwhile_shares_what_all_may_see(drive: Drive, desk: Desk) -> None:
    people = [drive.person(f"p{number}").in_place("snakes") for number in range(4)]
    desk.go.clear()
    for name, reads in (("all_told", 1), ("told", 1 + 2)):  # of what is one's own two are read at a time
        asked = [asks(person, name) for person in people]
        while desk.reads < reads:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.02)
        assert desk.reads == reads
        desk.go.set()
        await asyncio.gather(*asked)
        desk.go.clear()
    assert desk.reads == 1 + 4


async def test_nothing_is_read_for_who_may_not_see_it(drive: Drive, desk: Desk) -> None:
    await drive.person("ana").in_place("snakes").calls("kept")
    assert desk.reads == 0
    await drive.person("ben").in_place("snakes", "admin").calls("kept")
    assert desk.reads == 1


async def test_a_post_gets_its_report_before_it_is_written(desk: Desk) -> None:
    @post(MessageKind.RECAP, report=desk.read)
    async def told_to_all(call, event: DeliveryDue):
        return Reply((Paragraph(parse(call.report)),))

    place = Place(Address("telegram", "snakes"), "community")
    drive = Drive.fresh(told_to_all)
    now = drive.clock.now()
    async with drive.app.store.begin() as tx:
        account = await tx.people.add(Learner(None, now, "Snakes"), account_address(place.address))
        await tx.communities.save(Community(place, now, account=account.key))
    answer = await drive.app.handle(
        DeliveryDue(account.key, account_address(place.address), MessageKind.RECAP, now.date(), now)
    )
    assert answer
    assert "DeliveryDue Snakes True" in str(answer.reply)
